package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Set;

/**
 * Some actions are for some kinds of applicant only: KA240 for school authorities and bodies that coordinate schools. Programme Guide
 * 2026, as agencies explain it.
 */
class ApplicantOfKind implements EligibilityRule {

    static final String CODE = "applicant-kind";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.Composition composition = rules.consortium().composition();
        OrganisationType type = application.theApplicant().type();
        return composition == null || type == null ? List.of() : judge(type, composition.applicantTypes());
    }

    private static List<Finding> judge(OrganisationType type, Sourced<Set<OrganisationType>> allowed) {
        if (allowed.value().contains(type)) {
            return List.of();
        }
        List<OrganisationType> kinds = allowed.value().stream().sorted().toList();
        return List.of(type == OrganisationType.PUBLIC_BODY || type == OrganisationType.OTHER
                ? Finding.needsHuman(CODE, "perhaps", allowed, type, kinds) : Finding.notEligible(CODE, "another", allowed, type, kinds));
    }
}
