package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one travel claim. */
public record TravelClaimId(UUID value) implements Identifier {

    static TravelClaimId random() {
        return new TravelClaimId(UUID.randomUUID());
    }

    public static TravelClaimId of(String text) {
        return new TravelClaimId(UUID.fromString(text));
    }
}
