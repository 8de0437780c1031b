package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.CountryStatus;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;
import java.util.Optional;

/**
 * A notice of the Commission limits which organisations of a country may take part; a person holds the organisation against it.
 * Programme Guide 2025, pp. 33-36, footnote on notice 2013/C 205/05.
 */
class CountryNotices implements EligibilityRule {

    static final String CODE = "country-notice";

    private final Countries countries;

    CountryNotices(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        return application.participants().flatMap(body -> judge(body, rules.callYear()).stream()).toList();
    }

    private Optional<Finding> judge(Participant body, int callYear) {
        Country country = body.facts().country();
        CountryStatus status = country == null ? null : countries.status(country, callYear);
        return status == null || status.notice() == null ? Optional.empty()
                : Optional.of(Finding.needsHuman(CODE, "to-check", status.source(), body.who(), country, status.notice()));
    }
}
