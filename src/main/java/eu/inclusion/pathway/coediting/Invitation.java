package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Whom the applicant invites, and to what.
 *
 * @param whole    the right to the whole draft, if any
 * @param sections rights to single sections
 * @param until    from when on it does not hold any more
 */
public record Invitation(String email, String name, String organisation, String language, @Nullable DraftRight whole,
        Map<SectionKind, DraftRight> sections, Instant until) {

    public Invitation {
        email = email.strip().toLowerCase(Locale.ROOT);
        sections = Map.copyOf(sections);
    }
}
