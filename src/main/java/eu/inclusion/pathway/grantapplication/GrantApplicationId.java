package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one grant application, from its first draft on. */
public record GrantApplicationId(UUID value) implements Identifier {

    public static GrantApplicationId random() {
        return new GrantApplicationId(UUID.randomUUID());
    }

    public static GrantApplicationId of(String text) {
        return new GrantApplicationId(UUID.fromString(text));
    }
}
