package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;

/**
 * Which open events somebody looks for; what is not said does not matter.
 *
 * @param agency whose events, or to which it sends organisations
 * @param strand those that are for it; an event without strands is for all
 * @param month  those that touch it
 * @param text   a part of the title, the place or the description; may be empty
 */
public record OpenEventQuery(@Nullable AgencyCode agency, @Nullable Strand strand, @Nullable EventFormat format, @Nullable EventKind kind,
        @Nullable YearMonth month, String text) {

    public static final OpenEventQuery EVERYTHING = new OpenEventQuery(null, null, null, null, null, "");

    public OpenEventQuery {
        text = text.strip();
    }

    /** The events of an agency or of a strand, or of both, or all: what a feed is for. */
    public static OpenEventQuery of(@Nullable AgencyCode agency, @Nullable Strand strand) {
        return new OpenEventQuery(agency, strand, null, null, null, "");
    }

    /** Whether anything was chosen. */
    public boolean isNarrow() {
        return !equals(EVERYTHING);
    }
}
