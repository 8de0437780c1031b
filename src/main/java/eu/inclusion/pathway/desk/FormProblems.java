package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.programme.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.ConcurrencyFailureException;

/** What is wrong with what was typed on a page of the staff's, each with the field to which it leads. */
public final class FormProblems {

    private final Map<String, String> fields;
    private final List<Problem> all = new ArrayList<>();

    /**
     * @param fields which field a refusal is about, by the key of its sentence; the page as a whole where it is not named
     */
    public FormProblems(Map<String, String> fields) {
        this.fields = Map.copyOf(fields);
    }

    public static FormProblems none() {
        return new FormProblems(Map.of());
    }

    /** One problem. */
    public record Problem(String field, String messageKey, Object[] details) {
    }

    public List<Problem> all() {
        return List.copyOf(all);
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /** The problem of a field, where it has one. */
    public @Nullable Problem of(String field) {
        return all.stream().filter(problem -> problem.field().equals(field)).findFirst().orElse(null);
    }

    /** Reads what was typed in a field, or notes what is wrong with it. */
    public <V> Optional<V> read(String field, Supplier<V> reading) {
        try {
            return Optional.of(reading.get());
        } catch (Refusal refusal) {
            all.add(new Problem(field, refusal.messageKey(), refusal.arguments()));
            return Optional.empty();
        }
    }

    /** Does a step, or notes why it was refused at the field that it is about; what met somebody else's step can be sent again. */
    public boolean done(Runnable step) {
        try {
            step.run();
            return true;
        } catch (Refusal refusal) {
            all.add(new Problem(fields.getOrDefault(refusal.messageKey(), "page"), refusal.messageKey(), refusal.arguments()));
            return false;
        } catch (ConcurrencyFailureException atTheSameMoment) {
            all.add(new Problem("page", "desk.at-the-same-moment", new Object[0]));
            return false;
        }
    }
}
