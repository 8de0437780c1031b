package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;

/** A path came into a phase. */
public record PathPhaseEntered(OrganisationPathId pathId, AgencyCode agency, Phase phase, Instant moment) {
}
