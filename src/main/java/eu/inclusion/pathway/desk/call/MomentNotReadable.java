package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.programme.Refusal;

/** What was typed is no day with a time. */
class MomentNotReadable extends Refusal {

    private static final long serialVersionUID = 1L;

    MomentNotReadable(String day, String time) {
        super(day.isBlank() || time.isBlank() ? "desk.calls.moment-missing" : "desk.calls.moment-unreadable", day, time);
    }
}
