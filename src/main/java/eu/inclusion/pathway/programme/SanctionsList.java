package eu.inclusion.pathway.programme;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Whom restrictive measures of the European Union keep out of the programme, in any capacity. An installation fills in
 * {@code programme/sanctions.yaml}, or brings a list of its own. Programme Guide 2025, Part C, pp. 441-459.
 */
public interface SanctionsList {

    /** Whether an organisation is on the list: surely by its OID, or perhaps by its name. */
    Optional<Match> find(@Nullable String oid, @Nullable String name);

    /** A list on which nobody stands. */
    static SanctionsList empty() {
        return (oid, name) -> Optional.empty();
    }

    /**
     * An entry of the list that fits an organisation.
     *
     * @param listed the name on the list
     * @param sure   whether the OID is the same; a name alone can be somebody else's
     */
    record Match(String listed, boolean sure, String source) {
    }
}
