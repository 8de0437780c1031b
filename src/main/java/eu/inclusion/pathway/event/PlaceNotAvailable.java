package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** There is room for fewer persons than the organisation wants to bring. */
public class PlaceNotAvailable extends Refusal {

    private static final long serialVersionUID = 1L;

    PlaceNotAvailable(int kept) {
        super("event.place-not-available", kept);
    }
}
