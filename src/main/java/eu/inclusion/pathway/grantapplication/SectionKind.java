package eu.inclusion.pathway.grantapplication;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The sections of an application in the order of the official web form. FORM-KA210 and FORM-KA220, call 2025. */
public enum SectionKind {
    CONTEXT,
    PRIORITIES,
    DESCRIPTION,
    ORGANISATIONS,
    COOPERATION,
    ACTIVITIES,
    IMPACT,
    SUMMARY,
    VALUES;

    /** The section's form, for example {@code application-context}. */
    public String form() {
        return "application-" + slug();
    }

    /** The section's name in addresses, for example {@code context}. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<SectionKind> ofSlug(String slug) {
        return Arrays.stream(values()).filter(kind -> kind.slug().equals(slug)).findFirst();
    }
}
