package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;

/**
 * A guardian is asked for permission, by a link.
 *
 * @param secret what stands in the link; it is kept nowhere else
 */
public record GuardianAsked(EventId eventId, ParticipationId participationId, EventPersonId personId, String person, Guardian guardian, String secret) {
}
