package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** Who judges whether an application is eligible says why. */
public class EligibilityNotExplained extends Refusal {

    private static final long serialVersionUID = 1L;

    EligibilityNotExplained() {
        super("eligibility.refusal.not-explained");
    }

    /** @param finding its number among those in question, from 1 */
    EligibilityNotExplained(int finding) {
        super("eligibility.refusal.finding-not-explained", finding);
    }
}
