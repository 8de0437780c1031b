package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.Refusal;

/** A session can only be planned for a moment that is still to come. */
public class SessionNotAhead extends Refusal {

    private static final long serialVersionUID = 1L;

    SessionNotAhead() {
        super("mentoring.session-not-ahead");
    }
}
