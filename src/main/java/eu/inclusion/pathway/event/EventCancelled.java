package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;

/** An event does not take place. Who was invited is told one after the other; none of them holds a place any more. */
public record EventCancelled(EventId eventId, String reference, EventKind kind, AgencyCode agency, int sequence) {
}
