package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * Who uses the OID of another organisation has its explicit consent; without proof a dispute can exclude the applicant. Programme
 * Guide 2025, Part C, pp. 441-459.
 */
class ConsentToUseOid implements EligibilityRule {

    static final String CODE = "oid-consent";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<Who> without = application.partnersInOrder()
                .filter(partner -> !OrganisationIds.missing(partner) && Boolean.FALSE.equals(partner.facts().consent()))
                .map(Participant::who).toList();
        return without.isEmpty() ? List.of()
                : List.of(Finding.needsHuman(CODE, "not-given", "Programme Guide 2025, Part C, pp. 441-459", without));
    }
}
