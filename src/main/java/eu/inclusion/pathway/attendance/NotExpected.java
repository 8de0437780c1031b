package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** The person is not on the event's list, or not any more. */
public class NotExpected extends Refusal {

    private static final long serialVersionUID = 1L;

    NotExpected() {
        super("attendance.not-expected");
    }
}
