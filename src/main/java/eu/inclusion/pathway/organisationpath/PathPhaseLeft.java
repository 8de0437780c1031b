package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.Instant;
import java.util.Set;

/** A path left a phase, having been in it from one moment to the other. */
public record PathPhaseLeft(OrganisationPathId pathId, AgencyCode agency, Set<Strand> strands, Phase phase, Instant enteredAt, Instant leftAt) {
}
