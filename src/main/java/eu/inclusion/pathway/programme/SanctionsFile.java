package eu.inclusion.pathway.programme;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** {@code sanctions.yaml} as people write it: the list that the installation keeps; empty as we ship it. */
record SanctionsFile(List<Row> sanctioned) {

    static final String NAME = "sanctions.yaml";

    static SanctionsList read(ProgrammeFiles files) {
        return new Listed(files.read(NAME, SanctionsFile.class).sanctioned());
    }

    /** A body on the list. */
    record Row(String name, @Nullable Set<String> alsoKnownAs, @Nullable Oid oid, String source) {

        Stream<PlainName> names() {
            return Stream.concat(Stream.of(name), Objects.requireNonNullElse(alsoKnownAs, Set.<String>of()).stream()).map(PlainName::of);
        }

        SanctionsList.Match match(boolean sure) {
            return new SanctionsList.Match(name, sure, source);
        }
    }

    /** The list, ready to be asked. */
    private static final class Listed implements SanctionsList {

        private final Map<Oid, Row> byOid = new HashMap<>();
        private final Map<PlainName, Row> byName = new HashMap<>();

        private Listed(List<Row> rows) {
            for (Row row : rows) {
                if (row.oid() != null) {
                    byOid.put(row.oid(), row);
                }
                row.names().forEach(name -> enter(name, row));
            }
        }

        private void enter(PlainName name, Row row) {
            if (name.isEmpty()) {
                throw new ProgrammeDataInconsistent(NAME, "a name in '" + row.name() + "' says nothing");
            }
            byName.put(name, row);
        }

        @Override
        public Optional<Match> find(@Nullable String oid, @Nullable String name) {
            Row same = oid != null && Oid.isWellFormed(oid) ? byOid.get(new Oid(oid)) : null;
            Row alike = name == null || byName.isEmpty() ? null : byName.get(PlainName.of(name));
            return same != null ? Optional.of(same.match(true)) : Optional.ofNullable(alike).map(row -> row.match(false));
        }
    }
}
