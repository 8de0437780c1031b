package eu.inclusion.pathway.eligibility.money;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Euro;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * The grant is one of the action's lump sums, no other amount. Programme Guide 2025, pp. 247-264. Where grants are made of unit costs,
 * {@link GrantWithinCeiling} judges.
 */
class LumpSumOffered implements EligibilityRule {

    static final String CODE = "lump-sum";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Integer sum = application.lumpSumEur();
        List<Euro> offered = rules.project().lumpSums().value().stream().sorted().map(Euro::new).toList();
        if (offered.isEmpty()) {
            return List.of();
        }
        if (sum == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", rules.project().lumpSums(), offered));
        }
        return offered.contains(new Euro(sum)) ? List.of()
                : List.of(Finding.notEligible(CODE, "not-offered", rules.project().lumpSums(), new Euro(sum), offered));
    }
}
