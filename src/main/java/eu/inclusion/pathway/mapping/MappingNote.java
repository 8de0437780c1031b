package eu.inclusion.pathway.mapping;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Something the officer must know about a mapping record.
 *
 * @param detail for example the e-mail address that nobody knows
 */
@Table("mapping_note")
public record MappingNote(Instant notedAt, Kind kind, @Nullable String detail) {

    /** What happened. */
    public enum Kind {
        /** Somebody whom the register does not know registered interest for a known organisation; the person got no access. */
        UNKNOWN_PERSON,
        /** The organisation registered its interest once more. */
        INTEREST_REPEATED
    }
}
