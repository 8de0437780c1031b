package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.programme.Identifier;
import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** The id of one person at one event: that of a person who was named beforehand is the same as there. */
public record AttendeeId(UUID value) implements Identifier {

    public static AttendeeId random() {
        return new AttendeeId(UUID.randomUUID());
    }

    public static AttendeeId of(String text) {
        return new AttendeeId(UUID.fromString(text));
    }

    /** Of a person whose organisation did not say who comes: the first, the second and so on; always the same. */
    static AttendeeId unnamed(ParticipationId participation, int number) {
        return new AttendeeId(UUID.nameUUIDFromBytes((participation.text() + "/" + number).getBytes(StandardCharsets.UTF_8)));
    }
}
