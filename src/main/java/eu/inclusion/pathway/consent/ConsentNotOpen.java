package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.programme.Refusal;

/** A partner's answer can be given and changed until the deadline only, and only to the question that was asked last. */
public class ConsentNotOpen extends Refusal {

    private static final long serialVersionUID = 1L;

    ConsentNotOpen() {
        super("consent.not-open");
    }
}
