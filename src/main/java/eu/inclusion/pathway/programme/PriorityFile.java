package eu.inclusion.pathway.programme;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code priorities.yaml} as people write it: the priorities of some calls, horizontal ones without a field. */
record PriorityFile(List<Group> priorities) {

    static final String NAME = "priorities.yaml";

    static Priorities read(ProgrammeFiles files) {
        return new Priorities(files.read(NAME, PriorityFile.class).priorities().stream()
                .flatMap(group -> group.codes().stream().map(row -> row.of(group)))
                .toList());
    }

    /** The priorities of one field, or the horizontal ones, in some calls. */
    record Group(
            @Nullable Field field,
            @Nullable Integer from,
            @Nullable Integer until,
            String source,
            List<Row> codes) {
    }

    /** One priority by its code. */
    record Row(String code, @Nullable Set<String> alsoWritten) {

        Priority of(Group group) {
            return new Priority(code, group.field() == null ? Set.of() : Set.of(group.field()),
                    new CallYears(group.from(), group.until()),
                    Objects.requireNonNullElse(alsoWritten, Set.of()), group.source());
        }
    }
}
