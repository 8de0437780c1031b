package eu.inclusion.pathway.programme;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The European priorities of each call, horizontal and of a field; read from {@code programme/priorities.yaml}.
 * Programme Guide 2025, pp. 237-246.
 */
public final class Priorities {

    private final List<Priority> all;

    Priorities(List<Priority> priorities) {
        all = List.copyOf(priorities);
        Set<String> seen = new HashSet<>();
        all.stream().flatMap(Priorities::names).filter(name -> !seen.add(name)).findFirst().ifPresent(name -> {
            throw new ProgrammeDataInconsistent(PriorityFile.NAME, "the code " + name + " stands there twice");
        });
    }

    /** The priorities as this version ships them, for use without the application. */
    public static Priorities shipped() {
        return PriorityFile.read(ProgrammeFiles.shipped());
    }

    /** The same, but what is valid in one call stays so until another. */
    Priorities lasting(int callYear, int until) {
        return new Priorities(all.stream()
                .map(priority -> priority.calls().contains(callYear) ? priority.until(until) : priority)
                .toList());
    }

    public List<Priority> all() {
        return all;
    }

    /** What a project of that field can choose in that call, horizontal ones first. */
    public List<Priority> of(Field field, int callYear) {
        return all.stream()
                .filter(priority -> priority.validIn(field) && priority.calls().contains(callYear))
                .toList();
    }

    /** The priority that somebody names, whatever the case, in that call. */
    public Optional<Priority> find(@Nullable String name, int callYear) {
        String code = name == null ? "" : name.strip().toUpperCase(Locale.ROOT).replaceAll("[ -]+", "_");
        return all.stream()
                .filter(priority -> priority.calls().contains(callYear))
                .filter(priority -> names(priority).anyMatch(code::equals))
                .findFirst();
    }

    private static Stream<String> names(Priority priority) {
        return Stream.concat(Stream.of(priority.code()), priority.alsoWritten().stream());
    }
}
