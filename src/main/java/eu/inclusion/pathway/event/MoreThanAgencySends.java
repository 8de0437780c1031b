package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** More organisations of an agency were selected than it said it sends. Sending agencies pay for a number of places. */
public class MoreThanAgencySends extends Refusal {

    private static final long serialVersionUID = 1L;

    MoreThanAgencySends(String agency, int places) {
        super("event.more-than-agency-sends", agency, places);
    }
}
