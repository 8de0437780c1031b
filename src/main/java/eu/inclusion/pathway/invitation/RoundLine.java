package eu.inclusion.pathway.invitation;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** One organisation of a round and what became of it. */
public record RoundLine(String pathReference, String name, String place, InvitationOutcome outcome, @Nullable Instant settledAt) {
}
