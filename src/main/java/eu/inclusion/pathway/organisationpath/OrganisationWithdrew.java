package eu.inclusion.pathway.organisationpath;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;

/** An organisation left its path. */
public record OrganisationWithdrew(OrganisationPathId pathId, String reference, OrganisationId organisationId, AgencyCode agency, String reason) {
}
