package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;

/**
 * A guardian is asked for permission, by a link that is used once.
 *
 * @param secret what stands in the link; it is kept nowhere else
 */
public record GuardianAsked(EventId eventId, ParticipationId participationId, String person, Guardian guardian, String secret) {
}
