package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * European NGOs apply for Cooperation Partnerships to EACEA; whether the applicant is one as the guide defines it, a person
 * judges. Programme Guide 2025, pp. 248 and 467.
 */
class EuropeanNgos implements EligibilityRule {

    static final String CODE = "european-ngo";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        boolean toEacea = rules.action() == Action.KA220
                && application.theApplicant().type() == OrganisationType.EUROPEAN_NGO;
        return toEacea ? List.of(Finding.needsHuman(CODE, "to-eacea", "Programme Guide 2025, pp. 248 and 467")) : List.of();
    }
}
