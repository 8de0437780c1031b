package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** The day of birth and the answer to the question whether somebody is under 18 do not fit together. */
public class AgeContradicted extends Refusal {

    private static final long serialVersionUID = 1L;

    AgeContradicted() {
        super("preparation.age-contradicted");
    }
}
