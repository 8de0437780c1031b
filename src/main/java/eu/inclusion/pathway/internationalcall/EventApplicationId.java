package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of what one organisation answers to the call for one international event. */
public record EventApplicationId(UUID value) implements Identifier {

    public static EventApplicationId random() {
        return new EventApplicationId(UUID.randomUUID());
    }

    public static EventApplicationId of(String text) {
        return new EventApplicationId(UUID.fromString(text));
    }
}
