package eu.inclusion.pathway.event;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a host changed about the call for its international event, as the event's history keeps it.
 *
 * @param preselectBy until when sending agencies propose from now on; nothing where that stays
 * @param seen the event's sequence that the officer had before the eyes; nothing where it does not matter
 */
public record CallChange(EventChange.Kind kind, @Nullable String was, @Nullable String became, @Nullable String reason,
        @Nullable LocalDate preselectBy, @Nullable Integer seen) {

    /** A change that leaves the days as they are. */
    public static CallChange of(EventChange.Kind kind, @Nullable String reason) {
        return new CallChange(kind, null, null, reason, null, null);
    }
}
