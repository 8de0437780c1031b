package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;

/** The path on which an organisation is ready for an international event, with an agency that may send to it. */
public record ReadyPath(OrganisationPathId id, String reference, OrganisationId organisation, AgencyCode agency) {
}
