package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;

/**
 * Something that guests rely on was said anew of an event: its agenda, for example, or its language. They are told one after the other.
 *
 * @param sequence of the event after it: the number of its changes
 */
public record EventRevised(EventId eventId, String reference, EventKind kind, AgencyCode agency, int sequence) {
}
