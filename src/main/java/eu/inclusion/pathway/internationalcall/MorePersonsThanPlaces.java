package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Refusal;

/** More persons were selected than there are places at the event. */
public class MorePersonsThanPlaces extends Refusal {

    private static final long serialVersionUID = 1L;

    MorePersonsThanPlaces(int persons, int free) {
        super("internationalcall.more-persons-than-places", persons, free);
    }
}
