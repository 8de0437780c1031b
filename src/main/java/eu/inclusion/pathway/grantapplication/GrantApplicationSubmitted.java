package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;

/**
 * An application was received.
 *
 * @param agency          whose case it is from now on
 * @param outsideAgencies whether no National Agency can take it, so that the path's agency only says where to go
 */
public record GrantApplicationSubmitted(GrantApplicationId applicationId, String reference, OrganisationId organisationId,
        PathLink path, AgencyCode agency, boolean outsideAgencies) {
}
