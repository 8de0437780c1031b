package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one meeting. */
public record StrandMeetingId(UUID value) implements Identifier {

    public static StrandMeetingId random() {
        return new StrandMeetingId(UUID.randomUUID());
    }

    public static StrandMeetingId of(String text) {
        return new StrandMeetingId(UUID.fromString(text));
    }
}
