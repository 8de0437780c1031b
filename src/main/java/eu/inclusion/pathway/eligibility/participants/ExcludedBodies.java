package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.CountryStatus;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Public bodies and enterprises of some states take no part in any way, not even as associated partners. Programme Guide 2025, pp.
 * 33-36, footnotes on Belarus and Syria.
 */
class ExcludedBodies implements EligibilityRule {

    static final String CODE = "excluded-body";

    private static final Set<OrganisationType> PRIVATE = EnumSet.of(OrganisationType.NON_PROFIT, OrganisationType.EUROPEAN_NGO,
            OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE, OrganisationType.INTERNATIONAL_ORGANISATION);

    private final Countries countries;

    ExcludedBodies(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        return application.participants().flatMap(body -> judge(body, rules.callYear()).stream()).toList();
    }

    private Optional<Finding> judge(Participant body, int callYear) {
        Country country = body.facts().country();
        OrganisationType type = body.facts().type();
        if (country == null || type == null) {
            return Optional.empty();
        }
        CountryStatus status = countries.status(country, callYear);
        if (status.excluded().contains(type)) {
            return Optional.of(status.confirmed() ? Finding.notEligible(CODE, "takes-part", status.source(), body.who(), country)
                    : Finding.needsHuman(CODE, "takes-part", status.source() + " (not confirmed)", body.who(), country));
        }
        return status.excluded().isEmpty() || PRIVATE.contains(type) || type == OrganisationType.COMPANY && !ownedByState(status)
                ? Optional.empty() : Optional.of(Finding.needsHuman(CODE, "perhaps", status.source(), body.who(), country));
    }

    private static boolean ownedByState(CountryStatus status) {
        return status.excluded().contains(OrganisationType.STATE_OWNED_ENTERPRISE);
    }
}
