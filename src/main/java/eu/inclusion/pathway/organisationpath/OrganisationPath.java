package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.data.annotation.Id;
import org.springframework.data.annotation.Version;
import org.springframework.data.relational.core.mapping.MappedCollection;
import org.springframework.data.relational.core.mapping.Table;

/**
 * One organisation's path with one agency.
 *
 * @param reference what people call it and the process' business key, for example {@code BE05-1042}
 * @param phase in which it is, or was when it ended; nothing before the first
 * @param restUntil the day on which a dormant path wakes up, Brussels time
 */
@Table("organisation_path")
public record OrganisationPath(
        @Id OrganisationPathId id,
        @Version @Nullable Integer version,
        String reference,
        OrganisationId organisationId,
        AgencyCode agency,
        PathStatus status,
        @Nullable Phase phase,
        Instant openedAt,
        @Nullable LocalDate restUntil,
        @Nullable Instant closedAt,
        @MappedCollection(idColumn = "organisation_path_id") Set<PathStrand> strands) {

    /** The strands of the partnership in which the organisation takes part. */
    public Set<Strand> inStrands() {
        return strands.stream().map(PathStrand::strand).collect(Collectors.toUnmodifiableSet());
    }

    OrganisationPath inPhase(Phase next) {
        return with(PathStatus.ACTIVE, next, null, null);
    }

    OrganisationPath restingUntil(LocalDate day) {
        return with(PathStatus.DORMANT, phase, day, null);
    }

    OrganisationPath awake() {
        return with(PathStatus.ACTIVE, phase, null, null);
    }

    OrganisationPath ended(PathStatus how, Instant moment) {
        return with(how, phase, null, moment);
    }

    OrganisationPath inStrands(Set<Strand> chosen) {
        return new OrganisationPath(id, version, reference, organisationId, agency, status, phase, openedAt, restUntil, closedAt,
                chosen.stream().map(PathStrand::new).collect(Collectors.toSet()));
    }

    private OrganisationPath with(PathStatus how, @Nullable Phase where, @Nullable LocalDate rest, @Nullable Instant closed) {
        return new OrganisationPath(id, version, reference, organisationId, agency, how, where, openedAt, rest, closed, strands);
    }
}
