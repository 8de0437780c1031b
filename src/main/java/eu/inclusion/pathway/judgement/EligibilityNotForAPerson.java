package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.programme.Refusal;

/** The rules decided already: what they refuse no person can admit, and what a person decided stays. */
public class EligibilityNotForAPerson extends Refusal {

    private static final long serialVersionUID = 1L;

    EligibilityNotForAPerson() {
        super("eligibility.refusal.not-for-a-person");
    }
}
