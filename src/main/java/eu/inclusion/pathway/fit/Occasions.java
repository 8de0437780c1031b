package eu.inclusion.pathway.fit;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Round;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * When one can apply next in each action: in a call that is opened; without one, by a date that the rules themselves name; and
 * where that has passed, nobody knows yet. No date is invented.
 */
@Component
public class Occasions {

    private final Supplier<List<Call>> calls;
    private final RuleSets ruleSets;
    private final Clock clock;

    @Autowired
    Occasions(Calls calls, RuleSets ruleSets, Clock clock) {
        this(calls::all, ruleSets, clock);
    }

    Occasions(Supplier<List<Call>> calls, RuleSets ruleSets, Clock clock) {
        this.calls = calls;
        this.ruleSets = ruleSets;
        this.clock = clock;
    }

    /** One for each action that can be applied for now or by the newest rules, whoever applies. */
    public List<Occasion> next() {
        return next(null, call -> true);
    }

    /**
     * The same for one applicant.
     *
     * @param start when the project would like to start: of two rounds the one whose projects start then
     * @param offered whether the applicant's agency offers a call
     */
    List<Occasion> next(@Nullable LocalDate start, Predicate<Call> offered) {
        Instant now = clock.instant();
        List<Call> all = calls.get();
        List<Call> opened = all.stream().filter(call -> call.round().inTime(now)).filter(offered)
                .sorted(Comparator.comparing(call -> call.round().closesAt())).toList();
        return Arrays.stream(Action.values())
                .flatMap(action -> opened(action, opened, start, now).or(() -> ahead(action, all, start, now)).stream()).toList();
    }

    private static Optional<Occasion> opened(Action action, List<Call> opened, @Nullable LocalDate start, Instant now) {
        return best(opened.stream().filter(call -> call.action() == action).map(call -> new Occasion(call.rules(), call.round(),
                call.openAt(now) ? Occasion.State.OPEN : Occasion.State.ANNOUNCED, call)).toList(), start);
    }

    /** By the rules alone: rounds of which we know the call have had their say. */
    private Optional<Occasion> ahead(Action action, List<Call> all, @Nullable LocalDate start, Instant now) {
        List<RuleSet> known = ruleSets.latest().stream().filter(rules -> rules.action() == action).toList();
        List<Occasion> ahead = known.stream().flatMap(rules -> rules.rounds().stream()
                .filter(round -> round.inTime(now) && all.stream().noneMatch(call -> isCallOf(call, rules, round)))
                .map((Round round) -> new Occasion(rules, round, Occasion.State.EXPECTED, null))).toList();
        return best(ahead, start).or(() -> known.stream().filter(rules -> rules.callYear() == newest())
                .map(rules -> new Occasion(rules, null, Occasion.State.NOT_PUBLISHED, null)).findFirst());
    }

    private static boolean isCallOf(Call call, RuleSet rules, Round round) {
        return call.callYear() == rules.callYear() && call.action() == rules.action() && call.number() == round.number();
    }

    private int newest() {
        return ruleSets.latest().stream().mapToInt(RuleSet::callYear).max().orElse(0);
    }

    private static Optional<Occasion> best(List<Occasion> inOrder, @Nullable LocalDate start) {
        return inOrder.stream().filter(occasion -> occasion.mayStartOn(start)).findFirst().or(() -> inOrder.stream().findFirst());
    }
}
