package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.CountryStatus;
import eu.inclusion.pathway.programme.RuleSet;
import java.util.List;

/**
 * The applicant is established in a Member State or a third country associated to the programme. Programme Guide
 * 2025, pp. 247-264.
 */
class ApplicantInProgrammeCountry implements EligibilityRule {

    static final String CODE = "applicant-country";

    private final Countries countries;

    ApplicantInProgrammeCountry(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Country country = application.theApplicant().country();
        if (country == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", "Programme Guide 2025, pp. 247-264"));
        }
        CountryStatus status = countries.status(country, rules.callYear());
        if (!status.confirmed()) {
            return List.of(Finding.needsHuman(
                    CODE, "not-confirmed", status.source() + " (not confirmed)", country, rules.callYear()));
        }
        return status.inProgramme() ? List.of()
                : List.of(Finding.notEligible(CODE, "outside", status.source(), country, rules.callYear()));
    }
}
