package eu.inclusion.pathway.idea;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.Embedded;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * An idea for a project that somebody sent for advice.
 *
 * @param reference   what people call it, for example IDEA-1A2B3C4D; also its case's
 * @param secret      what stands in the sender's link and lets nobody else in
 * @param agency      whose officers answer
 * @param profile     what the rules can be asked with, as text; read it by {@link #fitProfile()}
 * @param keptUntil   the last day on which it is kept
 * @param forwardings from which agency to which it was passed on
 */
@Table("project_idea")
public record ProjectIdea(
        @Id ProjectIdeaId id,
        @Version @Nullable Integer version,
        String reference,
        String secret,
        AgencyCode agency,
        IdeaStatus status,
        @Nullable OrganisationId organisationId,
        String organisationName,
        String summary,
        @Nullable String partners,
        String profile,
        @Embedded.Empty(prefix = "sender_") IdeaSender sender,
        Instant receivedAt,
        LocalDate keptUntil,
        @Nullable Instant closedAt,
        @Embedded.Nullable(prefix = "advice_") @Nullable IdeaAdvice advice,
        @MappedCollection(idColumn = "project_idea_id", keyColumn = "number") List<IdeaForwarding> forwardings) {

    private static final int SHORT = 8;

    public ProjectIdea {
        forwardings = List.copyOf(forwardings);
    }

    static ProjectIdea received(NewIdea idea, AgencyCode agency, String secret, Instant now, LocalDate keptUntil) {
        ProjectIdeaId id = ProjectIdeaId.random();
        return new ProjectIdea(id, null, "IDEA-" + id.text().replace("-", "").substring(0, SHORT).toUpperCase(Locale.ROOT), secret, agency,
                IdeaStatus.RECEIVED, idea.organisation(), idea.organisationName().strip(), idea.summary().strip(), idea.partners(),
                ProfileText.write(idea.profile()), idea.sender(), now, keptUntil, null, null, List.of());
    }

    public boolean isOpen() {
        return status == IdeaStatus.RECEIVED;
    }

    /** What the rules can be asked with. */
    public FitProfile fitProfile() {
        return ProfileText.read(profile);
    }

    ProjectIdea advised(IdeaAdvice given, Instant now, LocalDate until) {
        requireOpen();
        return new ProjectIdea(id, version, reference, secret, agency, IdeaStatus.ADVISED, organisationId, organisationName, summary, partners,
                profile, sender, receivedAt, until, now, given, forwardings);
    }

    ProjectIdea withdrawn(Instant now) {
        requireOpen();
        return new ProjectIdea(id, version, reference, secret, agency, IdeaStatus.WITHDRAWN, organisationId, organisationName, summary, partners,
                profile, sender, receivedAt, keptUntil, now, null, forwardings);
    }

    ProjectIdea passedOn(IdeaForwarding forwarding) {
        requireOpen();
        if (forwarding.toAgency().equals(agency)) {
            throw new IdeaAlreadyThere(agency);
        }
        List<IdeaForwarding> all = new ArrayList<>(forwardings);
        all.add(forwarding);
        return new ProjectIdea(id, version, reference, secret, forwarding.toAgency(), status, organisationId, organisationName, summary, partners,
                profile, sender, receivedAt, keptUntil, closedAt, advice, all);
    }

    private void requireOpen() {
        if (!isOpen()) {
            throw new IdeaNotOpen();
        }
    }
}
