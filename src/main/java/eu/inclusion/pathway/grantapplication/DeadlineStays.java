package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Refusal;

/** The deadline of a call has passed and its applications are being examined, so it is no longer moved. */
public class DeadlineStays extends Refusal {

    private static final long serialVersionUID = 1L;

    DeadlineStays(int applications) {
        super("call.deadline-examined", applications);
    }
}
