package eu.inclusion.pathway.eligibility;

import java.util.Set;

/** The two checks of an application that was received, in this order. Programme Guide 2025, Part C, pp. 458-463. */
public enum Stage {
    /** Whether it was handed in as it must be: in time, complete, in the right form. */
    ADMISSIBILITY,
    /** Whether the project and its organisations meet the conditions of the call. */
    ELIGIBILITY;

    private static final Set<String> ADMISSIBILITY_RULES = Set.of(
            KnownCall.CODE, SubmittedInTime.CODE, ManagedByAgencies.CODE, DeclarationOnHonour.CODE, AccessionForms.CODE,
            AnnexesWithinLimits.CODE, SummaryInEnglish.CODE, OriginalContent.CODE, ConsortiumOnce.CODE, ConsentToUseOid.CODE);

    /** In which check a rule belongs. */
    static Stage of(String rule) {
        return ADMISSIBILITY_RULES.contains(rule) ? ADMISSIBILITY : ELIGIBILITY;
    }
}
