package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.Charters;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Oid;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Universities of programme countries hold the Erasmus Charter for Higher Education; those of other countries need not. Programme
 * Guide 2025, pp. 247-264.
 */
class UniversitiesHoldCharter implements EligibilityRule {

    static final String CODE = "higher-education-charter";

    private final Countries countries;
    private final Charters charters;

    UniversitiesHoldCharter(Countries countries, Charters charters) {
        this.countries = countries;
        this.charters = charters;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Boolean> needed = rules.consortium().charterForUniversities();
        return !needed.value() ? List.of() : application.participants()
                .filter(organisation -> !organisation.facts().associated())
                .filter(organisation -> organisation.facts().type() == OrganisationType.HIGHER_EDUCATION_INSTITUTION)
                .filter(university -> mayBeInProgramme(university, rules.callYear()))
                .filter(university -> !isKnownToHoldIt(university, rules.callYear()))
                .flatMap(university -> judge(university, needed).stream())
                .toList();
    }

    private static Optional<Finding> judge(Participant university, Sourced<Boolean> needed) {
        Boolean held = university.facts().charter();
        if (held == null) {
            return Optional.of(Finding.needsHuman(CODE, "unknown", needed, university.who()));
        }
        return held ? Optional.empty() : Optional.of(Finding.notEligible(CODE, "not-held", needed, university.who()));
    }

    private boolean mayBeInProgramme(Participant university, int callYear) {
        return Stream.ofNullable(university.facts().country())
                .allMatch((Country country) -> countries.inProgramme(country, callYear));
    }

    private boolean isKnownToHoldIt(Participant university, int callYear) {
        String oid = university.facts().oid();
        return oid != null && Oid.isWellFormed(oid) && charters.holds(new Oid(oid), callYear);
    }
}
