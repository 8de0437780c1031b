package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** The days or the step of a call cannot be. */
public class CallNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    CallNotPossible(String messageKey, Object... details) {
        super(messageKey, details);
    }

    /** Whether a check finds nothing. */
    static boolean none(Runnable check) {
        try {
            check.run();
            return true;
        } catch (CallNotPossible found) {
            return false;
        }
    }
}
