package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;

/**
 * There is something to tell those who apply to an international event; they are told one after the other.
 *
 * @param agency   the host
 * @param sequence of the event: the number of its changes
 */
public record CallNewsAnnounced(EventId eventId, String reference, AgencyCode agency, int sequence) {
}
