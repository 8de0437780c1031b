package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.CountryStatus;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Partners of countries that are not associated: none in Small-scale Partnerships; in Cooperation Partnerships those of regions 1
 * to 3, not Belarus, and only when they bring essential added value, which no machine can judge. Programme Guide 2025, pp. 247-264.
 */
class PartnersOutsideProgramme implements EligibilityRule {

    static final String CODE = "partner-country";

    private final Countries countries;

    PartnersOutsideProgramme(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        return application.partnersInOrder().flatMap(partner -> judge(partner, rules)).toList();
    }

    private Stream<Finding> judge(Participant partner, RuleSet rules) {
        RuleSet.Consortium consortium = rules.consortium();
        Country country = partner.facts().country();
        if (country == null) {
            return Stream.of(Finding.needsHuman(CODE, "unknown", consortium.partnerRegions(), partner.who()));
        }
        CountryStatus status = countries.status(country, rules.callYear());
        if (consortium.excludedPartnerCountries().value().contains(country)) {
            return Stream.of(excluded(partner, country, consortium));
        }
        if (!status.confirmed()) {
            return Stream.of(Finding.needsHuman(CODE, "not-confirmed", status.source() + " (not confirmed)",
                    partner.who(), country, rules.callYear()));
        }
        return status.inProgramme() || partner.facts().associated() ? Stream.empty()
                : Stream.of(outside(partner, status, rules));
    }

    private static Finding excluded(Participant partner, Country country, RuleSet.Consortium consortium) {
        return partner.facts().associated()
                ? Finding.needsHuman(CODE, "excluded-associated", consortium.excludedPartnerCountries(), partner.who(), country)
                : Finding.notEligible(CODE, "excluded", consortium.excludedPartnerCountries(), partner.who(), country);
    }

    private static Finding outside(Participant partner, CountryStatus status, RuleSet rules) {
        Sourced<Boolean> worldwide = rules.consortium().worldwidePartners();
        if (worldwide != null && worldwide.value()) {
            return Finding.needsHuman(CODE, "added-value-anywhere", worldwide, partner.who(), status.country());
        }
        Set<Integer> regions = rules.consortium().partnerRegions().value();
        if (regions.isEmpty()) {
            return Finding.notEligible(CODE, "none-allowed", rules.consortium().partnerRegions(),
                    partner.who(), status.country(), rules.action());
        }
        Integer region = status.region();
        return region != null && regions.contains(region)
                ? Finding.needsHuman(CODE, "added-value", rules.consortium().partnerRegions(),
                        partner.who(), status.country(), region)
                : Finding.notEligible(CODE, "other-region", rules.consortium().partnerRegions(),
                        partner.who(), status.country(), regions.stream().sorted().toList());
    }
}
