package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** A correction says why. */
public class ReasonMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ReasonMissing() {
        super("attendance.reason-missing");
    }
}
