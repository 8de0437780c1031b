package eu.inclusion.pathway.eligibility.participants;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.RoundInHand;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.Sourced;
import java.time.LocalDate;
import java.util.List;

/**
 * The applicant of a Cooperation Partnership has legally existed for two years on the day of the deadline. Programme Guide 2025,
 * pp. 247-258. Not asked in Small-scale Partnerships.
 */
class ApplicantEstablishedTwoYears implements EligibilityRule {

    static final String CODE = "applicant-established";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Sourced<Integer> years = rules.consortium().establishedYears();
        return years == null ? List.of() : judge(application, rules, years);
    }

    private static List<Finding> judge(ApplicationFacts application, RuleSet rules, Sourced<Integer> years) {
        List<LocalDate> latest = RoundInHand.candidates(application, rules).stream()
                .map(Round::deadline).map(deadline -> deadline.value().toLocalDate().minusYears(years.value())).toList();
        LocalDate established = application.theApplicant().establishedOn();
        if (established == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", years, years.value(), latest.get(0)));
        }
        if (latest.stream().noneMatch(established::isAfter)) {
            return List.of();
        }
        LocalDate last = latest.get(latest.size() - 1);
        return List.of(established.isAfter(last)
                ? Finding.notEligible(CODE, "too-young", years, years.value(), established, last)
                : Finding.needsHuman(CODE, "round-unknown", years, years.value(), established, latest.get(0)));
    }
}
