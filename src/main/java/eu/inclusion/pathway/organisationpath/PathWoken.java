package eu.inclusion.pathway.organisationpath;

/** Someone woke a dormant path before its day. */
public record PathWoken(OrganisationPathId pathId, String reference) {
}
