package eu.inclusion.pathway.organisation;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one organisation in our register. */
public record OrganisationId(UUID value) implements Identifier {

    public static OrganisationId random() {
        return new OrganisationId(UUID.randomUUID());
    }

    public static OrganisationId of(String text) {
        return new OrganisationId(UUID.fromString(text));
    }
}
