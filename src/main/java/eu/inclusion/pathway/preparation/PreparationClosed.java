package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** The event has begun, or the organisation has no place at it: nothing is told or changed any more. */
public class PreparationClosed extends Refusal {

    private static final long serialVersionUID = 1L;

    PreparationClosed() {
        super("preparation.closed");
    }
}
