package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;

/**
 * Where an organisation stands after somebody told of it.
 *
 * @param reference of the path, for example BE05-1042
 * @param pathOpened whether its path began with this; false where it goes a path with the agency already
 */
public record Admission(OrganisationPathId pathId, String reference, OrganisationId organisationId, boolean pathOpened) {
}
