package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Refusal;

/** The days or strands of a meeting's plan cannot be. */
public class MeetingNotPlannable extends Refusal {

    private static final long serialVersionUID = 1L;

    MeetingNotPlannable(String messageKey, Object... details) {
        super(messageKey, details);
    }
}
