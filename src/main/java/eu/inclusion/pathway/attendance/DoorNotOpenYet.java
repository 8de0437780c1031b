package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** The event has not begun. */
public class DoorNotOpenYet extends Refusal {

    private static final long serialVersionUID = 1L;

    DoorNotOpenYet() {
        super("attendance.door-not-open-yet");
    }
}
