package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one mentoring. */
public record MentoringId(UUID value) implements Identifier {

    public static MentoringId random() {
        return new MentoringId(UUID.randomUUID());
    }

    public static MentoringId of(String text) {
        return new MentoringId(UUID.fromString(text));
    }
}
