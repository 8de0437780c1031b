package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** What is not on record yet cannot be corrected. */
public class NotHeldYet extends Refusal {

    private static final long serialVersionUID = 1L;

    NotHeldYet() {
        super("attendance.not-held-yet");
    }
}
