package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.Refusal;

/** A claim cannot be written, sent, decided or paid so. */
public class TravelClaimNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    TravelClaimNotPossible(String why, Object... arguments) {
        super("travel.not-possible." + why, arguments);
    }
}
