package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Refusal;

/** A call cannot be opened or changed like this: its moments, fields or agencies do not go together. */
public class CallNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    CallNotPossible(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }

    static void unless(boolean met, String otherwise) {
        if (!met) {
            throw new CallNotPossible(otherwise);
        }
    }
}
