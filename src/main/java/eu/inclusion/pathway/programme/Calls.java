package eu.inclusion.pathway.programme;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The calls that we know the rules of, each round for itself, the next deadline first. */
public final class Calls {

    private final List<Call> all;

    Calls(RuleSets ruleSets) {
        all = ruleSets.all().stream()
                .flatMap(rules -> rules.rounds().stream()
                        .map(round -> new Call(rules.callYear(), rules.action(), round, rules.fields().value())))
                .sorted(Comparator.comparing((Call call) -> call.round().closesAt()).thenComparing(Call::action))
                .toList();
    }

    /** The calls as this version ships them, for use without the application. */
    public static Calls shipped() {
        return new Calls(RuleSets.shipped());
    }

    public List<Call> all() {
        return all;
    }

    /** Those whose deadline has not passed. */
    public List<Call> openAt(Instant moment) {
        return all.stream().filter(call -> call.openAt(moment)).toList();
    }

    public Optional<Call> find(int callYear, Action action, int round) {
        return all.stream()
                .filter(call -> call.callYear() == callYear && call.action() == action && call.round().number() == round)
                .findFirst();
    }
}
