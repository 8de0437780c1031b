package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one agreed action. */
public record AgreedActionId(UUID value) implements Identifier {

    public static AgreedActionId random() {
        return new AgreedActionId(UUID.randomUUID());
    }

    public static AgreedActionId of(String text) {
        return new AgreedActionId(UUID.fromString(text));
    }
}
