package eu.inclusion.pathway.eligibility.money;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.BudgetLine;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Euro;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;

/** Project management takes no more than its part of the lump sum. Programme Guide 2025, pp. 247-258: at most 20 %. */
class ManagementShare implements EligibilityRule {

    static final String CODE = "management-share";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Integer> most = rules.project().managementPercent();
        List<BudgetLine> budget = application.project().budget();
        Integer grant = application.lumpSumEur();
        return most == null || budget == null || budget.isEmpty() || grant == null || grant <= 0 ? List.of() : judge(budget, grant, most);
    }

    private static List<Finding> judge(List<BudgetLine> budget, int grant, Sourced<Integer> most) {
        if (budget.stream().noneMatch(BudgetLine::management)) {
            return List.of(Finding.needsHuman(CODE, "not-named", most, most.value()));
        }
        long management = budget.stream().filter(BudgetLine::management)
                .mapToLong(line -> line.amountEur() == null ? 0 : line.amountEur()).sum();
        long ceiling = (long) grant * most.value() / 100;
        return management <= ceiling ? List.of()
                : List.of(Finding.notEligible(CODE, "too-much", most, new Euro(management), most.value(), new Euro(ceiling)));
    }
}
