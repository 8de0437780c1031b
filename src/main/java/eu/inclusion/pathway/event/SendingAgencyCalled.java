package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;

/** The host of an international event asked an agency to propose organisations; the reference is that of the agency's own case. */
public record SendingAgencyCalled(EventId eventId, String reference, AgencyCode agency) {
}
