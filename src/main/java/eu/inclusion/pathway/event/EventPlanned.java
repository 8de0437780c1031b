package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;

/** An officer planned an event. */
public record EventPlanned(EventId eventId, String reference, EventKind kind, AgencyCode agency) {
}
