package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Refusal;

/** A step that others must understand came without a word of explanation. */
public class ExplanationMissing extends Refusal {

    private static final long serialVersionUID = 1L;

    ExplanationMissing() {
        super("event.explanation-missing");
    }
}
