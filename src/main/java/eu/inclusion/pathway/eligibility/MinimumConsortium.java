package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

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
        return List.of(application.partners() == null || consortium.possibly(organisations, nations)
                ? Finding.needsHuman(CODE, "unknown", needed.organisations(), figures)
                : Finding.notEligible(CODE, "too-small", needed.organisations(), figures));
    }
}
