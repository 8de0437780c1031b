package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.organisation.OrganisationId;

/** An organisation of an agency that could apply to an event and has not. */
public record ReadyOrganisation(OrganisationId id, String name, String place) {
}
