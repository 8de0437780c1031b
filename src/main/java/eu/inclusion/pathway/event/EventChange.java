package eu.inclusion.pathway.event;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Something that an officer changed about an event after it was planned.
 *
 * @param sequence of the event after it
 */
public record EventChange(int sequence, Kind kind, @Nullable String was, @Nullable String became, @Nullable String reason, Instant changedAt,
        String changedBy) {

    /** What was changed. */
    public enum Kind {
        MOVED,
        PLACES,
        PLAN,
        CANCELLED
    }
}
