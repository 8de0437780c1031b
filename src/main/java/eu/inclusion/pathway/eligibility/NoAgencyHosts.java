package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;

/**
 * Bodies that host a National Agency, and their affiliates, take no part in what agencies manage. Programme Guide
 * 2025, Part C.
 */
class NoAgencyHosts implements EligibilityRule {

    static final String CODE = "national-agency-host";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Boolean> allowed = rules.consortium().nationalAgencyHosts();
        return allowed.value() ? List.of() : application.participants()
                .filter(organisation -> organisation.facts().type() == OrganisationType.NATIONAL_AGENCY_HOST)
                .map(host -> Finding.notEligible(CODE, "takes-part", allowed, host.who()))
                .toList();
    }
}
