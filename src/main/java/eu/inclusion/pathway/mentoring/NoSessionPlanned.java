package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.Refusal;

/** There is no planned session whose course could be recorded. */
public class NoSessionPlanned extends Refusal {

    private static final long serialVersionUID = 1L;

    NoSessionPlanned() {
        super("mentoring.no-session-planned");
    }
}
