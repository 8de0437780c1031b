package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.PlainName;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Optional;

/**
 * National Agencies, bodies that host one, and their affiliates, take no part in what agencies manage. Programme Guide 2025, Part C,
 * pp. 441-459.
 */
class NoAgencyHosts implements EligibilityRule {

    static final String CODE = "national-agency-host";

    private final NationalAgencies agencies;

    NoAgencyHosts(NationalAgencies agencies) {
        this.agencies = agencies;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Boolean> allowed = rules.consortium().nationalAgencyHosts();
        return allowed.value() ? List.of()
                : application.participants().flatMap(body -> judge(body, allowed).stream()).toList();
    }

    private Optional<Finding> judge(Participant body, Sourced<Boolean> allowed) {
        if (body.facts().type() == OrganisationType.NATIONAL_AGENCY_HOST) {
            return Optional.of(Finding.notEligible(CODE, "takes-part", allowed, body.who()));
        }
        return host(body).map(agency -> Finding.notEligible(CODE, "by-oid", allowed, body.who(), agency.name()))
                .or(() -> namesake(body).map(agency -> Finding.needsHuman(CODE, "same-name", allowed, body.who(), agency.name())));
    }

    private Optional<NationalAgency> host(Participant body) {
        String oid = body.facts().oid();
        return oid == null || !Oid.isWellFormed(oid) ? Optional.empty() : agencies.hostedBy(new Oid(oid));
    }

    private Optional<NationalAgency> namesake(Participant body) {
        return Optional.ofNullable(body.facts().name()).map(PlainName::of).flatMap(agencies::named);
    }
}
