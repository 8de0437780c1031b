package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.Identifier;
import java.util.UUID;

/** The id of one item of a work plan. */
public record WorkPlanItemId(UUID value) implements Identifier {

    public static WorkPlanItemId random() {
        return new WorkPlanItemId(UUID.randomUUID());
    }

    public static WorkPlanItemId of(String text) {
        return new WorkPlanItemId(UUID.fromString(text));
    }
}
