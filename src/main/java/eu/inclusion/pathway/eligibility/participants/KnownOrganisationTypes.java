package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * Some kinds of organisation may not take part or need a charter, so the kind of each must be known. Programme Guide
 * 2025, pp. 247-264.
 */
class KnownOrganisationTypes implements EligibilityRule {

    static final String CODE = "organisation-type";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<Who> unknown = application.participants()
                .filter(organisation -> organisation.facts().type() == null).map(Participant::who).toList();
        return unknown.isEmpty() ? List.of()
                : List.of(Finding.needsHuman(CODE, "unknown", rules.consortium().informalGroups(), unknown));
    }
}
