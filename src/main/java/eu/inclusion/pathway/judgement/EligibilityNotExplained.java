package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** Who judges whether an application is eligible says why. */
public class EligibilityNotExplained extends Refusal {

    private static final long serialVersionUID = 1L;

    EligibilityNotExplained() {
        this("eligibility.refusal.not-explained");
    }

    private EligibilityNotExplained(String messageKey) {
        super(messageKey);
    }

    /** Of a partner that is taken out. */
    static EligibilityNotExplained ofPartner() {
        return new EligibilityNotExplained("eligibility.refusal.partner-not-explained");
    }

    /** @param finding its number among those in question, from 1 */
    EligibilityNotExplained(int finding) {
        super("eligibility.refusal.finding-not-explained", finding);
    }
}
