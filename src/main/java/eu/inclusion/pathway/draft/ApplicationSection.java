package eu.inclusion.pathway.draft;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One section of a draft as it was last saved: what was typed, also where it is not right yet.
 *
 * @param version counts the saves, so that nobody writes over what somebody else saved meanwhile
 * @param answers what was typed, as JSON text
 * @param savedBy e-mail address of who saved it last
 */
@Table("application_section")
public record ApplicationSection(
        @Id UUID id,
        @Version @Nullable Integer version,
        GrantApplicationId applicationId,
        SectionKind kind,
        String answers,
        @Nullable String savedBy,
        @Nullable Instant savedAt) {

    static ApplicationSection empty(GrantApplicationId application, SectionKind kind) {
        return new ApplicationSection(UUID.randomUUID(), null, application, kind, "{}", null, null);
    }

    ApplicationSection saved(String typed, String person, Instant moment) {
        return new ApplicationSection(id, version, applicationId, kind, typed, person, moment);
    }

    public int currentVersion() {
        return version == null ? 0 : version;
    }
}
