package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.programme.Refusal;

/** The deadline of a call has passed and some of its applications were decided on by it, so it is no longer moved. */
public class DeadlineStays extends Refusal {

    private static final long serialVersionUID = 1L;

    public DeadlineStays(int applications) {
        super("call.deadline-examined", applications);
    }
}
