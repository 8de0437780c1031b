package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** Some persons were said to have been there in two ways. */
public class StatedTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    StatedTwice(int persons) {
        super("attendance.stated-twice", persons);
    }
}
