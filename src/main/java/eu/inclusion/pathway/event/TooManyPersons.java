package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** More persons are named than the organisation has, or asked for, places. */
public class TooManyPersons extends Refusal {

    private static final long serialVersionUID = 1L;

    TooManyPersons(int places) {
        super("event.too-many-persons", places);
    }
}
