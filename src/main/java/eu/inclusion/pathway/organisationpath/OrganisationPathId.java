package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one organisation's path with one agency. */
public record OrganisationPathId(UUID value) implements Identifier {

    public static OrganisationPathId random() {
        return new OrganisationPathId(UUID.randomUUID());
    }

    public static OrganisationPathId of(String text) {
        return new OrganisationPathId(UUID.fromString(text));
    }
}
