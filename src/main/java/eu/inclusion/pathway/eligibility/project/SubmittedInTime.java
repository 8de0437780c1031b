package eu.inclusion.pathway.eligibility.project;

import eu.inclusion.pathway.finding.ApplicationFacts;
import eu.inclusion.pathway.finding.EligibilityRule;
import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.RoundInHand;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * An application arrives before the deadline of its round, to the second, in Brussels time. The second round is open only where
 * the agency has opened it. Programme Guide 2025, pp. 247-264.
 */
class SubmittedInTime implements EligibilityRule {

    static final String CODE = "deadline";

    @Override
    public List<Finding> check(ApplicationFacts application, RuleSet rules) {
        Optional<Round> round = RoundInHand.of(application, rules);
        if (round.isEmpty() && application.round() != null) {
            return List.of(Finding.notEligible(
                    CODE, "no-such-round", rules.rounds().get(0).deadline(), application.round(), rules.rounds().size()));
        }
        Instant submitted = application.submittedAt();
        if (submitted == null) {
            Round first = round.orElse(rules.rounds().get(0));
            return List.of(Finding.needsHuman(CODE, "unknown", first.deadline(), first.closesAt(), first.number()));
        }
        return round.map(known -> judge(submitted, known, application, rules)).orElse(List.of());
    }

    private static List<Finding> judge(Instant submitted, Round round, ApplicationFacts application, RuleSet rules) {
        if (!round.inTime(submitted)) {
            return List.of(Finding.notEligible(
                    CODE, "late", round.deadline(), submitted, round.closesAt(), round.number()));
        }
        List<Finding> findings = new ArrayList<>();
        if (ProgrammeTime.dayOf(submitted).getYear() < rules.callYear() - 1) {
            findings.add(Finding.needsHuman(CODE, "too-early", round.deadline(), submitted, rules.callYear()));
        }
        Boolean takesPart = application.around().agencyTakesPart();
        if (round.optional() && Boolean.FALSE.equals(takesPart)) {
            findings.add(Finding.notEligible(CODE, "round-not-open", "The agency's own decision", round.number()));
        } else if (round.optional() && takesPart == null && application.round() == null) {
            findings.add(Finding.needsHuman(CODE, "optional-round", round.deadline(), round.number(), round.closesAt()));
        }
        return findings;
    }
}
