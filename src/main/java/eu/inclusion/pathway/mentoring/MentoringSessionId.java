package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one session of a mentoring. */
public record MentoringSessionId(UUID value) implements Identifier {

    public static MentoringSessionId random() {
        return new MentoringSessionId(UUID.randomUUID());
    }
}
