package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** Nobody who came unannounced from an organisation that is still unknown: a colleague has just said which it is. */
public class NotAWalkIn extends Refusal {

    NotAWalkIn() {
        super("attendance.origin.known-already");
    }
}
