package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of a project idea. */
public record ProjectIdeaId(UUID value) implements Identifier {

    static ProjectIdeaId random() {
        return new ProjectIdeaId(UUID.randomUUID());
    }

    public static ProjectIdeaId of(String text) {
        return new ProjectIdeaId(UUID.fromString(text));
    }
}
