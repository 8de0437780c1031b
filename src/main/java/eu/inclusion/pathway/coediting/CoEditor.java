package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
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

    static CoEditor invited(GrantApplicationId application, Invitation invitation, String by, Instant now) {
        return new CoEditor(UUID.randomUUID(), null, application, invitation.email(), invitation.name().strip(),
                invitation.organisation().strip(), invitation.language(), invitation.whole(), sections(invitation), by, now,
                invitation.until(), null, null, null);
    }

    /** The same person with other rights or another end. */
    CoEditor changed(Invitation invitation) {
        return new CoEditor(id, version, applicationId, email, name, organisation, language, invitation.whole(), sections(invitation),
                invitedBy, invitedAt, invitation.until(), lastSeenAt, withdrawnAt, withdrawnBy);
    }

    CoEditor withdrawn(String by, Instant moment) {
        return new CoEditor(id, version, applicationId, email, name, organisation, language, whole, sections, invitedBy, invitedAt,
                expiresAt, lastSeenAt, moment, by);
    }

    private static Set<Section> sections(Invitation invitation) {
        return invitation.sections().entrySet().stream().map(right -> new Section(right.getKey(), right.getValue()))
                .collect(Collectors.toSet());
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
