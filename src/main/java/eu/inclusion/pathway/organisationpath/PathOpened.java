package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;

/** A path was opened: the organisation is known to the agency from now on. */
public record PathOpened(OrganisationPathId pathId, String reference, OrganisationId organisationId, AgencyCode agency) {
}
