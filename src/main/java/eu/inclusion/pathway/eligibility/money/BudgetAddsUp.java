package eu.inclusion.pathway.eligibility.money;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.BudgetLine;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Euro;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.GuideOf2025;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** The amounts of activities or work packages together are the grant that is asked for. Programme Guide 2025, pp. 247-264. */
class BudgetAddsUp implements EligibilityRule {

    static final String CODE = "budget";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<BudgetLine> budget = application.project().budget();
        if (budget == null) {
            return List.of();
        }
        Sourced<Boolean> guide = GuideOf2025.says("pp. 247-264", rules);
        if (budget.isEmpty()) {
            return List.of(Finding.needsHuman(CODE, "empty", guide));
        }
        List<Line> negative = lines(budget).stream().filter(line -> line.amount() != null && line.amount() < 0).toList();
        List<Line> unknown = lines(budget).stream().filter(line -> line.amount() == null).toList();
        if (!negative.isEmpty()) {
            return List.of(Finding.notEligible(CODE, "negative", guide, negative));
        }
        return unknown.isEmpty() ? sum(budget, application.lumpSumEur(), guide)
                : List.of(Finding.needsHuman(CODE, "amount-unknown", guide, unknown));
    }

    private static List<Finding> sum(List<BudgetLine> budget, @Nullable Integer grant, Sourced<Boolean> guide) {
        long sum = budget.stream().mapToLong(line -> line.amountEur() == null ? 0 : line.amountEur()).sum();
        return grant == null || sum == grant ? List.of()
                : List.of(Finding.notEligible(CODE, "differs", guide, new Euro(sum), new Euro(grant)));
    }

    private static List<Line> lines(List<BudgetLine> budget) {
        return IntStream.range(0, budget.size())
                .mapToObj(index -> new Line(index + 1, budget.get(index).title(), budget.get(index).amountEur())).toList();
    }

    /** An activity or a work package as a finding names it: by its title, else by its place. */
    record Line(int place, @Nullable String title, @Nullable Integer amount) {

        @Override
        public String toString() {
            return title == null || title.isBlank() ? String.valueOf(place) : title;
        }
    }
}
