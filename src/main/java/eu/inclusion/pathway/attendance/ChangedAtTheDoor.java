package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** Another officer recorded something else of the person meanwhile. */
public class ChangedAtTheDoor extends Refusal {

    private static final long serialVersionUID = 1L;

    ChangedAtTheDoor(String officer) {
        super("attendance.changed-meanwhile", officer);
    }
}
