package eu.inclusion.pathway.document;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one file. */
public record DocumentId(UUID value) implements Identifier {

    static DocumentId random() {
        return new DocumentId(UUID.randomUUID());
    }
}
