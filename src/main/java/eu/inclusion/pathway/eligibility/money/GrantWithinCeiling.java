package eu.inclusion.pathway.eligibility.money;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Euro;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;

/**
 * A grant made of unit costs stays below so much for each month of the project, and below the most. Programme Guides 2014-2020: 12 500
 * euro a month, 450 000 for 36 months.
 */
class GrantWithinCeiling implements EligibilityRule {

    static final String CODE = "grant-ceiling";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.UnitCosts units = rules.project().unitCosts();
        if (units == null) {
            return List.of();
        }
        Integer grant = application.lumpSumEur();
        if (grant == null) {
            return List.of(Finding.needsHuman(
                    CODE, "unknown", units.perMonth(), new Euro(units.perMonth().value()), new Euro(units.most().value())));
        }
        Integer months = application.durationMonths();
        int ceiling = months == null ? units.most().value() : units.ceiling(Math.max(0, months));
        return grant <= ceiling ? List.of() : List.of(Finding.notEligible(
                CODE, "too-much", lessSure(units), new Euro(grant), new Euro(ceiling), new Euro(units.perMonth().value())));
    }

    private static Sourced<Integer> lessSure(RuleSet.UnitCosts units) {
        return units.perMonth().confirmed() ? units.most() : units.perMonth();
    }
}
