package eu.inclusion.pathway.consent;

import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A partner was asked whether its OID may be used, or was reminded of it.
 *
 * @param applicant name of the organisation that applies
 * @param project   the project's title
 * @param secret    what stands in the link
 */
public record PartnerAsked(UUID question, String email, @Nullable String name, Locale language, String applicant, String partner,
        String project, Instant until, String secret, boolean reminder) {
}
