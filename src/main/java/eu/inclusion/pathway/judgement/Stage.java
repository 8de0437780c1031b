package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.eligibility.RuleNature;

/** The two checks of an application that was received, in this order. Programme Guide 2025, Part C, pp. 458-463. */
public enum Stage {
    /** Whether it was handed in as it must be: in time, complete, in the right form. */
    ADMISSIBILITY,
    /** Whether the project and its organisations meet the conditions of the call. */
    ELIGIBILITY;

    /** In which check a rule belongs. */
    static Stage of(String rule) {
        return RuleNature.isOfAdmissibility(rule) ? ADMISSIBILITY : ELIGIBILITY;
    }
}
