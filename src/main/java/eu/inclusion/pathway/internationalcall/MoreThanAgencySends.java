package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** More persons of an agency were selected than the places for which it pays. */
public class MoreThanAgencySends extends Refusal {

    private static final long serialVersionUID = 1L;

    MoreThanAgencySends(String agency, int places) {
        super("internationalcall.more-than-agency-sends", agency, places);
    }
}
