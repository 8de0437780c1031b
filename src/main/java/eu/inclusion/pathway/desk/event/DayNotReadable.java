package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.programme.Refusal;

/** What was typed is no day, no hour or no number. */
class DayNotReadable extends Refusal {

    private static final long serialVersionUID = 1L;

    DayNotReadable(String messageKey, String typed) {
        super(messageKey, typed);
    }
}
