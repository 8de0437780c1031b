package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** Nobody is born in the future or so long ago. */
public class BirthDateNotPossible extends Refusal {

    private static final long serialVersionUID = 1L;

    BirthDateNotPossible() {
        super("preparation.birth-date-not-possible");
    }
}
