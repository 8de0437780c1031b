package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.organisation.OrganisationId;

/**
 * An organisation of an agency that could apply to an event and has not.
 *
 * @param writing whether it has a draft, which nobody else reads
 */
public record ReadyOrganisation(OrganisationId id, String name, String place, boolean writing) {
}
