package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.ProjectType;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A consortium brings together enough organisations from enough programme countries. Programme Guide 2025, pp. 247-264.
 * Associated partners and organisations of other countries do not count; one organisation named twice counts once.
 */
class MinimumConsortium implements EligibilityRule {

    static final String CODE = "minimum-consortium";

    private final Countries countries;

    MinimumConsortium(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.Consortium needed = rules.consortium();
        int organisations = needed.organisations().value();
        int nations = needed.countries().value();
        Consortium consortium = Consortium.of(application, countries, rules.callYear());
        if (consortium.surely(organisations, nations)) {
            return List.of();
        }
        Object[] figures = {organisations, nations, consortium.organisations(), consortium.countries().size()};
        RuleSet.Smaller smaller = needed.smaller();
        if (smaller != null && enough(smaller, consortium, application.project().type())) {
            return List.of(Finding.needsHuman(CODE, "smaller", smaller.organisations(), organisations, nations,
                    smaller.organisations().value(), smaller.countries().value()));
        }
        return List.of(application.partners() == null || consortium.possibly(organisations, nations)
                ? Finding.needsHuman(CODE, "unknown", needed.organisations(), figures)
                : Finding.notEligible(CODE, "too-small", needed.organisations(), figures));
    }

    /** A smaller consortium was enough for some projects; which, is not sure enough for a machine. */
    private static boolean enough(RuleSet.Smaller smaller, Consortium consortium, @Nullable ProjectType type) {
        return consortium.surely(smaller.organisations().value(), smaller.countries().value())
                && (type == null || smaller.types() == null || smaller.types().contains(type));
    }
}
