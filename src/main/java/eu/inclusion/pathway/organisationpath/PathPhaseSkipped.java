package eu.inclusion.pathway.organisationpath;

/** An officer had a path skip the phase in which it was. */
public record PathPhaseSkipped(OrganisationPathId pathId, String reference, Phase phase, String reason) {
}
