package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** The attendance of the event was put on record: what changes now is a correction. */
public class DoorClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    DoorClosed(String reference) {
        super("attendance.door-closed", reference);
    }
}
