package eu.inclusion.pathway.programme;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The product's clock was set to another time, which only the demo does, while it builds its past.
 *
 * @param standsAt where it stands still now; nothing when it shows the real time again
 */
public record ClockSet(@Nullable Instant standsAt) {
}
