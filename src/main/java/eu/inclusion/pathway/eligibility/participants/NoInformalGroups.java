package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;

/** Informal groups of young people are neither applicant nor partner. Programme Guide 2025, pp. 247-264. */
class NoInformalGroups implements EligibilityRule {

    static final String CODE = "informal-group";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Boolean> allowed = rules.consortium().informalGroups();
        return allowed.value() ? List.of() : application.participants()
                .filter(organisation -> organisation.facts().type() == OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE)
                .map(group -> Finding.notEligible(CODE, "takes-part", allowed, group.who(), rules.action()))
                .toList();
    }
}
