package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.programme.Refusal;

/** What was heard cannot be written down like this. */
public class HeardNotRecorded extends Refusal {

    private static final long serialVersionUID = 1L;

    HeardNotRecorded(String messageKey, Object... arguments) {
        super(messageKey, arguments);
    }
}
