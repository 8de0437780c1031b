package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** Some of those chosen did not apply, are another agency's, or took their application back meanwhile. */
public class NotProposed extends Refusal {

    private static final long serialVersionUID = 1L;

    NotProposed(int count) {
        super("internationalcall.not-proposed", count);
    }
}
