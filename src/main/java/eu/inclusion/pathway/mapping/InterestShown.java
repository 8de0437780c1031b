package eu.inclusion.pathway.mapping;

import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.programme.AgencyCode;

/**
 * Somebody registered an organisation's interest on the public page. Whether the organisation was known is said to nobody.
 *
 * @param organisation its name as it was typed
 * @param person who registered it, to be thanked
 */
public record InterestShown(AgencyCode agency, String organisation, ContactPerson person) {
}
