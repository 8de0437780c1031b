package eu.inclusion.pathway.eligibility.round;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * One consortium hands in one application, to one agency, for a deadline. When there is another, all of them may be rejected, so a
 * person decides which stands. Programme Guide 2025, pp. 247-264 and 441-459.
 */
class ConsortiumOnce implements EligibilityRule {

    static final String CODE = "consortium-once";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<String> others = application.around().sameConsortium();
        return others == null || others.isEmpty() ? List.of()
                : List.of(Finding.needsHuman(CODE, "again", "Programme Guide 2025, pp. 247-264 and 441-459", others));
    }
}
