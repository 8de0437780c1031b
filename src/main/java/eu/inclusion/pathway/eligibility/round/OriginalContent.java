package eu.inclusion.pathway.eligibility.round;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.RoundFacts.SimilarApplication;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * Identical or very similar applications, of the same or of other applicants, are assessed with special care and may all be rejected.
 * Programme Guide 2025, Part C, pp. 441-459.
 */
class OriginalContent implements EligibilityRule {

    static final String CODE = "similar-application";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<SimilarApplication> similar = application.around().similar();
        return similar == null || similar.isEmpty() ? List.of()
                : List.of(Finding.needsHuman(CODE, "found", "Programme Guide 2025, Part C, pp. 441-459", similar));
    }
}
