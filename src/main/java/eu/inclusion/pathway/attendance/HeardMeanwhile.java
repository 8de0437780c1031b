package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** A colleague wrote down what was heard meanwhile. */
public class HeardMeanwhile extends Refusal {

    private static final long serialVersionUID = 1L;

    HeardMeanwhile() {
        super("attendance.heard-meanwhile");
    }
}
