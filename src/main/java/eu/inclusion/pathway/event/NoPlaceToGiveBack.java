package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** The organisation holds no place and stands on no waiting list, so it has nothing to give back. */
public class NoPlaceToGiveBack extends Refusal {

    private static final long serialVersionUID = 1L;

    NoPlaceToGiveBack() {
        super("event.no-place-to-give-back");
    }
}
