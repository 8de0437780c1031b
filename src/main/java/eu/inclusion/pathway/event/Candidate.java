package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that could be invited, or was, as officers choose from it.
 *
 * @param persons how many come, where it has answered
 */
public record Candidate(ParticipationId id, AgencyCode agency, String organisation, String place, Set<Strand> strands,
        ParticipationStatus status, @Nullable Integer persons, @Nullable String question) {
}
