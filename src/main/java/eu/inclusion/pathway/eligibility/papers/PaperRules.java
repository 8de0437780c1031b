package eu.inclusion.pathway.eligibility.papers;

import eu.inclusion.pathway.finding.EligibilityRule;
import java.util.List;
import java.util.Set;

/** The rules on the papers: the summary in English and the files beside the form. */
public final class PaperRules {

    /** Those on how it was handed in: all of them. */
    public static final Set<String> ADMISSIBILITY =
            Set.of(SummaryInEnglish.CODE, DeclarationOnHonour.CODE, AccessionForms.CODE, AnnexesWithinLimits.CODE);

    /** Those that a paper left out can break: all of them. */
    public static final Set<String> CLERICAL = ADMISSIBILITY;

    /** The finding that accession forms are missing, which can follow. */
    public static final String FORM_TO_FOLLOW = AccessionForms.CODE + "." + AccessionForms.TO_FOLLOW;

    private PaperRules() {
    }

    /** Those of a call, in the order in which an applicant reads them. */
    public static List<EligibilityRule> ofTheCall() {
        return List.of(new SummaryInEnglish(), new DeclarationOnHonour(), new AccessionForms(), new AnnexesWithinLimits());
    }
}
