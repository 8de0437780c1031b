package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.finding.Who;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.ArrayList;
import java.util.List;

/**
 * Who uses the OID of another organisation has its explicit consent; without proof a dispute can exclude the applicant. Programme
 * Guide 2025, Part C, pp. 441-459.
 */
class ConsentToUseOid implements EligibilityRule {

    static final String CODE = "oid-consent";

    private static final String SOURCE = "Programme Guide 2025, Part C, pp. 441-459";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<Who> silent = who(application, OrganisationFacts.Consent.NOT_GIVEN);
        List<Who> against = who(application, OrganisationFacts.Consent.REFUSED);
        List<Finding> findings = new ArrayList<>();
        if (!silent.isEmpty()) {
            findings.add(Finding.needsHuman(CODE, "not-given", SOURCE, silent));
        }
        if (!against.isEmpty()) {
            findings.add(Finding.notEligible(CODE, "refused", SOURCE, against));
        }
        return findings;
    }

    private static List<Who> who(ApplicationFacts application, OrganisationFacts.Consent consent) {
        return application.partnersInOrder().filter(partner -> !partner.isWithoutOid() && partner.facts().consent() == consent)
                .map(Participant::who).toList();
    }
}
