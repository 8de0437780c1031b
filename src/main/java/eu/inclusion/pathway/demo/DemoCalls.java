package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.programme.InventedCalls;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.programme.Sourced;
import java.time.Clock;
import java.util.List;
import java.util.stream.IntStream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Rules of coming calls that have none yet, invented after call 2025, so that the demo can open a call whose deadline lies ahead. */
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
                .flatMap(year -> read.latest().stream().filter(rules -> rules.callYear() == MODEL).map(rules -> inYear(rules, year)))
                .toList();
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
        return rules.inCall(year, rules.rounds().stream().map(round -> later(round, year - MODEL)).toList());
    }

    private static Round later(Round round, int years) {
        return new Round(round.number(), round.optional(),
                invented(round.deadline().value().plusYears(years)),
                invented(round.startFrom().value().plusYears(years)),
                invented(round.startUntil().value().plusYears(years)));
    }

    private static <V> Sourced<V> invented(V value) {
        return new Sourced<>(value, SOURCE + ", after call " + MODEL, true);
    }
}
