package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one joint project. */
public record JointProjectId(UUID value) implements Identifier {

    public static JointProjectId random() {
        return new JointProjectId(UUID.randomUUID());
    }

    public static JointProjectId of(String text) {
        return new JointProjectId(UUID.fromString(text));
    }
}
