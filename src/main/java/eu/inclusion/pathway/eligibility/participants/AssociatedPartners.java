package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;

/**
 * Associated partners stand only in actions that provide for them; some agencies accept them in others. Programme
 * Guide 2025, pp. 247-264.
 */
class AssociatedPartners implements EligibilityRule {

    static final String CODE = "associated-partners";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Boolean> provided = rules.consortium().associatedPartners();
        List<Who> associated = application.partnersInOrder()
                .filter(partner -> partner.facts().associated()).map(Participant::who).toList();
        return provided.value() || associated.isEmpty() ? List.of()
                : List.of(Finding.needsHuman(CODE, "not-provided-for", provided, rules.action(), associated));
    }
}
