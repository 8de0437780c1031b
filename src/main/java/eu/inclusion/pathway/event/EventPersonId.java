package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one person who comes to an event; it stays as long as the person is expected. */
public record EventPersonId(UUID value) implements Identifier {

    public static EventPersonId random() {
        return new EventPersonId(UUID.randomUUID());
    }

    public static EventPersonId of(String text) {
        return new EventPersonId(UUID.fromString(text));
    }
}
