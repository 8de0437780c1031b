package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;

/**
 * A person who comes to an event got a link to tell the own needs alone.
 *
 * @param secret what stands in the link; it is kept nowhere else
 */
public record PersonLinkMade(EventId eventId, ParticipationId participationId, EventPersonId personId, String secret) {
}
