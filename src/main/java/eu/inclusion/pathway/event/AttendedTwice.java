package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** Some organisations were ticked as there for all and for a part of the event. */
public class AttendedTwice extends Refusal {

    private static final long serialVersionUID = 1L;

    AttendedTwice(int count) {
        super("event.attended-twice", count);
    }
}
