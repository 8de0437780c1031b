package eu.inclusion.pathway.preparation;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What somebody needs to take part well: data on health in the eyes of the law, kept only with explicit consent. No diagnosis is asked.
 *
 * @param needText what else is needed
 * @param dietText allergies and what else the kitchen must know
 */
public record Wellbeing(Set<AccessNeed> needs, @Nullable String needText, Set<Diet> diets, @Nullable String dietText,
        @Nullable String medicalSupport) {

    static final Wellbeing NOTHING = new Wellbeing(Set.of(), null, Set.of(), null, null);

    public Wellbeing {
        needs = Set.copyOf(needs);
        diets = Set.copyOf(diets);
    }

    /** Whether nothing was said. */
    public boolean isEmpty() {
        return equals(NOTHING);
    }
}
