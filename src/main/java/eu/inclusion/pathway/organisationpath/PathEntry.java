package eu.inclusion.pathway.organisationpath;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One line of a path's timeline.
 *
 * @param person who did it: a user's id or an e-mail address; nobody when the process did
 * @param reason in the person's own words
 */
public record PathEntry(Instant happenedAt, Kind kind, @Nullable Phase phase, @Nullable String person, @Nullable String reason) {

    /** What can happen on a path. */
    public enum Kind {
        OPENED,
        PHASE_ENTERED,
        PHASE_LEFT,
        PHASE_SKIPPED,
        RESTED,
        WOKEN,
        TAKEN_UP,
        REMARKED,
        COMPLETED,
        CLOSED,
        WITHDRAWN
    }
}
