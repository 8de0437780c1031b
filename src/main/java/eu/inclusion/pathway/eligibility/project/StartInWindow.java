package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.RoundInHand;
import eu.inclusion.pathway.finding.StartWindow;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.LocalDate;
import java.util.List;

/** A project starts in the window of its round. Programme Guide 2025, pp. 247-264. */
class StartInWindow implements EligibilityRule {

    static final String CODE = "start-date";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        List<Round> rounds = RoundInHand.candidates(application, rules);
        Round first = rounds.get(0);
        LocalDate start = application.startDate();
        if (start == null) {
            return List.of(Finding.needsHuman(CODE, "unknown", first.startFrom(), windows(rounds)));
        }
        return rounds.stream().anyMatch(round -> round.mayStartOn(start)) ? List.of()
                : List.of(Finding.notEligible(CODE, "outside", first.startFrom(), start, windows(rounds)));
    }

    private static List<StartWindow> windows(List<Round> rounds) {
        return rounds.stream()
                .map(round -> new StartWindow(round.number(), round.startFrom().value(), round.startUntil().value()))
                .toList();
    }
}
