package eu.inclusion.pathway.award;

import eu.inclusion.pathway.programme.Refusal;

/** Whose application is rejected is told why. */
public class RejectionNotExplained extends Refusal {

    private static final long serialVersionUID = 1L;

    RejectionNotExplained() {
        super("award.rejection-not-explained");
    }
}
