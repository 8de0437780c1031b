package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.SectionKind;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * Somebody who is no contact of the applicant and was invited to one draft.
 *
 * @param email        always in lower case; by it the person signs in
 * @param organisation for whom the person works, as the inviter wrote it
 * @param whole        the right to the whole draft, if any
 * @param sections     rights to single sections
 * @param expiresAt    from when on the rights are gone by themselves
 */
@Table("co_editor")
public record CoEditor(
        @Id UUID id,
        @Version @Nullable Integer version,
        GrantApplicationId applicationId,
        String email,
        String name,
        String organisation,
        String language,
        @Nullable DraftRight whole,
        @MappedCollection(idColumn = "co_editor") Set<Section> sections,
        String invitedBy,
        Instant invitedAt,
        Instant expiresAt,
        @Nullable Instant lastSeenAt,
        @Nullable Instant withdrawnAt,
        @Nullable String withdrawnBy) {

    public CoEditor {
        sections = Set.copyOf(sections);
    }

    /** The right to one section. */
    @Table("co_editor_section")
    public record Section(SectionKind kind, DraftRight ability) {
    }

    /** Whether the person may still come in. */
    public boolean isActiveAt(Instant moment) {
        return withdrawnAt == null && moment.isBefore(expiresAt);
    }

    /** What the person may do as long as the invitation holds. */
    public DraftRights rights() {
        Map<SectionKind, DraftRight> each = sections.stream().collect(Collectors.toMap(Section::kind, Section::ability));
        return new DraftRights(false, whole, each);
    }
}
