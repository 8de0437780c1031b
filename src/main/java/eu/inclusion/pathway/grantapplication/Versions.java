package eu.inclusion.pathway.grantapplication;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The versions of an application that were received. The last one received in time counts; as long as none was in time, the last
 * one. Programme Guide 2025, Part C, pp. 441-459.
 *
 * @param received   how many were received
 * @param counting   the number of the one that counts; none before the first, nor after the organisation took them back
 * @param takenBack  how many of them the organisation took back, with the places in the round that they had
 * @param reopenedAt since when the organisation writes a new one; nothing when it does not
 */
public record Versions(int received, @Nullable Integer counting, int takenBack, @Nullable Instant reopenedAt) {

    static final Versions NONE = new Versions(0, null, 0, null);

    /** The number that the next one gets. */
    public int next() {
        return received + 1;
    }

    /** Whether one stands with an agency. */
    public boolean stand() {
        return counting != null;
    }

    public boolean isReopened() {
        return reopenedAt != null;
    }

    /** One more was received; it counts unless it is late while another one stands. */
    Versions withNext(boolean counts) {
        return new Versions(next(), counts ? Integer.valueOf(next()) : counting, takenBack, null);
    }

    Versions reopened(Instant moment) {
        return new Versions(received, counting, takenBack, moment);
    }

    /** The revision is put aside: what stands goes on standing. */
    Versions unchanged() {
        return new Versions(received, counting, takenBack, null);
    }

    /** None counts any more; they are kept. */
    Versions withdrawn() {
        return new Versions(received, null, received, null);
    }

    Versions counting(int number) {
        return new Versions(received, number, takenBack, reopenedAt);
    }
}
