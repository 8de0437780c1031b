package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.organisation.OrganisationId;

/**
 * An organisation from which somebody may come who was not expected.
 *
 * @param invited whether the event invited it
 */
public record KnownOrganisation(OrganisationId id, String name, String place, boolean invited) {
}
