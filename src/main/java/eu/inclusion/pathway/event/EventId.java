package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one event. */
public record EventId(UUID value) implements Identifier {

    public static EventId random() {
        return new EventId(UUID.randomUUID());
    }

    public static EventId of(String text) {
        return new EventId(UUID.fromString(text));
    }
}
