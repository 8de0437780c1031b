package eu.inclusion.pathway.programme;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The product's clock was set to another time, which only the demo does: while it builds its past, and when a visitor goes on in time.
 *
 * @param standsAt where it stands still now; nothing when it runs
 * @param ahead    how far it is ahead of the real time when it runs
 */
public record ClockSet(@Nullable Instant standsAt, Duration ahead) {
}
