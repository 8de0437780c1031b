package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The round that an application belongs to: the one named; else the first whose deadline had not passed when it was submitted.
 * When it came too late for the round in whose window its project starts, it belongs to that round all the same, and is late.
 */
public final class RoundInHand {

    private RoundInHand() {
    }

    public static Optional<Round> of(ApplicationFacts application, RuleSet rules) {
        Integer named = application.round();
        if (named != null) {
            return rules.round(named);
        }
        Instant submitted = application.submittedAt();
        Optional<Round> byStart = byStart(application.startDate(), rules);
        if (submitted == null) {
            return byStart;
        }
        return byStart.filter(round -> !round.inTime(submitted)).or(() -> bySubmission(submitted, rules));
    }

    /** The round in hand, or every round when it cannot be told. */
    public static List<Round> candidates(ApplicationFacts application, RuleSet rules) {
        return of(application, rules).map(List::of).orElse(rules.rounds());
    }

    private static Optional<Round> byStart(@Nullable LocalDate start, RuleSet rules) {
        return start == null ? Optional.empty()
                : rules.rounds().stream().filter(round -> round.mayStartOn(start)).findFirst();
    }

    private static Optional<Round> bySubmission(Instant submitted, RuleSet rules) {
        return rules.rounds().stream().filter(round -> round.inTime(submitted)).findFirst()
                .or(() -> Optional.of(rules.rounds().get(rules.rounds().size() - 1)));
    }
}
