package eu.inclusion.pathway.programme;

import java.util.UUID;

/** The id of one thing we keep; each kind of thing has its own type, so that ids cannot be mixed up. */
public interface Identifier {

    UUID value();

    /** The id as it stands in addresses and process variables. */
    default String text() {
        return value().toString();
    }
}
