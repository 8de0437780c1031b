package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.programme.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What is wrong with a typed page, each with the field to which it leads. */
final class CallProblems {

    private static final Map<String, String> FIELDS = Map.of("call.source-missing", "source", "call.no-field", "fields",
            "call.field-not-in-rules", "fields", "call.reason-missing", "reason", "call.deadline-passed", "deadline", "call.deadline-examined", "deadline",
            "call.deadline-before-opening", "deadline", "call.deadline-after-start", "deadline", "call.deadline-unchanged", "deadline");

    private final List<Problem> all = new ArrayList<>();

    /** One problem. */
    record Problem(String field, String messageKey, Object[] details) {
    }

    public List<Problem> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The problem of a field, where it has one. */
    public @Nullable Problem of(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst().orElse(null);
    }

    /** Reads what was typed in a field, or notes what is wrong with it. */
    <V> Optional<V> read(String field, Supplier<V> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            all.add(new Problem(field, refusal.messageKey(), refusal.arguments()));
            return Optional.empty();
        }
    }

    /** Does a step, or notes why it was refused at the field that it is about. */
    boolean done(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            all.add(new Problem(FIELDS.getOrDefault(refusal.messageKey(), "page"), refusal.messageKey(), refusal.arguments()));
            return false;
        }
    }
}
