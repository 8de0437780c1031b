package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.InventedCalls;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.programme.Sourced;
import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Rules of coming calls that have none yet, invented after call 2025 (or the first call of a newer action), so that the demo can open
 * a call whose deadline lies ahead.
 */
@Component
@Profile("demo")
class DemoCalls implements InventedCalls {

    static final String SOURCE = "Invented for the demo";
    private static final int MODEL = 2025;
    private static final int YEARS_AHEAD = 2;

    private final Clock clock;

    DemoCalls(Clock clock) {
        this.clock = clock;
    }

    /** Only of years after the newest ones that are known. */
    @Override
    public List<RuleSet> ruleSets(RuleSets read) {
        int newest = read.latest().stream().mapToInt(RuleSet::callYear).max().orElse(MODEL);
        return IntStream.rangeClosed(newest + 1, lastYear())
                .boxed()
                .flatMap(year -> models(read).map(rules -> inYear(rules, year)))
                .toList();
    }

    /** The rules of the model year, and those of actions that came after it. */
    private static Stream<RuleSet> models(RuleSets read) {
        Set<Action> known = read.latest().stream().filter(rules -> rules.callYear() <= MODEL).map(RuleSet::action).collect(Collectors.toSet());
        return read.latest().stream().filter(rules -> rules.callYear() == MODEL || !known.contains(rules.action()));
    }

    @Override
    public int modelYear() {
        return MODEL;
    }

    @Override
    public int lastYear() {
        return ProgrammeTime.dayOf(clock.instant()).getYear() + YEARS_AHEAD;
    }

    private static RuleSet inYear(RuleSet rules, int year) {
        return rules.inCall(year, rules.rounds().stream().map(round -> later(round, rules.callYear(), year)).toList());
    }

    private static Round later(Round round, int model, int year) {
        int years = year - model;
        return new Round(round.number(), round.optional(),
                invented(round.deadline().value().plusYears(years), model),
                invented(round.startFrom().value().plusYears(years), model),
                invented(round.startUntil().value().plusYears(years), model));
    }

    private static <V> Sourced<V> invented(V value, int model) {
        return new Sourced<>(value, SOURCE + ", after call " + model, true);
    }
}
