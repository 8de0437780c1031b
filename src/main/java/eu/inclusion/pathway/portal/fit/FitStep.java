package eu.inclusion.pathway.portal.fit;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The pages of questions in their order; each is a form of its own. */
enum FitStep {
    IDEA,
    IMPACT,
    PLACE,
    ORGANISATION,
    HISTORY,
    PARTNERS,
    PROJECT;

    /** The page's name in addresses, for example {@code impact}. */
    String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    String form() {
        return "fit-" + slug();
    }

    static Optional<FitStep> ofSlug(String slug) {
        return Arrays.stream(values()).filter(step -> step.slug().equals(slug)).findFirst();
    }
}
