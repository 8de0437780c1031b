package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.OrganisationFacts;
import eu.inclusion.pathway.finding.Participant;
import eu.inclusion.pathway.programme.Countries;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * A European Partnership for School Development brings together schools and school authorities of the applicant's country and of
 * another. Programme Guide 2026, as agencies explain it.
 */
class SchoolConsortium implements EligibilityRule {

    static final String CODE = "school-consortium";

    private final Countries countries;

    SchoolConsortium(Countries countries) {
        this.countries = countries;
    }

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        RuleSet.Composition composition = rules.consortium().composition();
        return composition == null ? List.of() : judge(application, composition, rules.callYear());
    }

    private List<Finding> judge(ApplicationFacts application, RuleSet.Composition needed, int callYear) {
        Country home = application.theApplicant().country();
        if (home == null || application.partners() == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", needed.schoolsAtHome()));
        }
        List<OrganisationFacts> all = application.participants().map(Participant::facts).filter(body -> !body.associated()).toList();
        boolean sure = all.stream().noneMatch(body -> body.type() == null || body.country() == null);
        List<OrganisationFacts> inside = all.stream()
                .filter(body -> body.country() != null && countries.inProgramme(body.country(), callYear)).toList();
        return Stream.of(
                        few(needed.schoolsAtHome(), count(inside, OrganisationType.SCHOOL, home, true))
                                .map(there -> found(CODE, "schools-at-home", needed.schoolsAtHome(), there, sure)),
                        few(needed.schoolsAbroad(), count(inside, OrganisationType.SCHOOL, home, false))
                                .map(there -> found(CODE, "schools-abroad", needed.schoolsAbroad(), there, sure)),
                        few(needed.authoritiesAtHome(), count(inside, OrganisationType.SCHOOL_AUTHORITY, home, true))
                                .map(there -> found(CODE, "authorities-at-home", needed.authoritiesAtHome(), there, sure)),
                        few(needed.authoritiesAbroad(), count(inside, OrganisationType.SCHOOL_AUTHORITY, home, false))
                                .map(there -> found(CODE, "authorities-abroad", needed.authoritiesAbroad(), there, sure)))
                .flatMap(Optional::stream).toList();
    }

    private static int count(List<OrganisationFacts> bodies, OrganisationType type, Country home, boolean atHome) {
        return (int) bodies.stream().filter(body -> body.type() == type && home.equals(body.country()) == atHome).count();
    }

    private static Optional<Integer> few(Sourced<Integer> needed, int there) {
        return there < needed.value() ? Optional.of(there) : Optional.empty();
    }

    /** Whoever's kind or country is not known may be one of those that are missing. */
    private static Finding found(String code, String sentence, Sourced<Integer> needed, int there, boolean sure) {
        return sure ? Finding.notEligible(code, sentence, needed, needed.value(), there)
                : Finding.needsHuman(code, sentence, needed, needed.value(), there);
    }
}
