package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.programme.Refusal;

/** An officer did not say how a guardian's no was heard. */
public class GuardianNoteMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    GuardianNoteMissing() {
        super("preparation.guardian-note-missing");
    }
}
