package eu.inclusion.pathway.attendance;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** A correction of how somebody was at an event, as it is shown: what was, what became of it, why, by whom. */
public record AttendanceChange(@Nullable String name, @Nullable String organisation, @Nullable Presence was, @Nullable Presence became,
        String reason,
        Instant changedAt, String changedBy) {
}
