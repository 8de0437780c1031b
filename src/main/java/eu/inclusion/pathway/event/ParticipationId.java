package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one organisation's part in events, from waiting for an invitation to its feedback. */
public record ParticipationId(UUID value) implements Identifier {

    public static ParticipationId random() {
        return new ParticipationId(UUID.randomUUID());
    }

    public static ParticipationId of(String text) {
        return new ParticipationId(UUID.fromString(text));
    }
}
