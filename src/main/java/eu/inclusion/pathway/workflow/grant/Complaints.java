package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * How one complains about an agency's procedure, in its own words: {@code pathway.complaints.<agency>.<language>}. Procedure and time
 * are the agency's own; where it has given none, letters say to ask it. Programme Guide 2025, Part C, pp. 458-463.
 */
@ConfigurationProperties("pathway")
record Complaints(@Nullable Map<String, Map<String, String>> complaints) {

    @Nullable String of(AgencyCode agency, Locale reader) {
        Map<String, String> own = complaints == null ? null : complaints.get(agency.value());
        return own == null ? null : own.getOrDefault(reader.getLanguage(), own.get(Locale.ENGLISH.getLanguage()));
    }
}
