package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;

/**
 * An organisation that an event had invited does not come, or comes with fewer: it declined, was silent, gave its place back or left. What
 * it held is free, and the event is locked.
 */
public record ParticipationEnded(EventId eventId, ParticipationId participationId, AgencyCode agency) {
}
