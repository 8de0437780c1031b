package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.GeneralRule;
import eu.inclusion.pathway.programme.Field;
import java.util.List;

/** National Agencies do not manage sport: applications go to EACEA. Programme Guide 2025, pp. 247-264. */
class ManagedByAgencies implements GeneralRule {

    static final String CODE = "managed-by-agencies";

    @Override
    public List<Finding> check(ApplicationFacts application) {
        return application.field() == Field.SPORT
                ? List.of(Finding.notEligible(CODE, "sport", "Programme Guide 2025, pp. 247-264"))
                : List.of();
    }
}
