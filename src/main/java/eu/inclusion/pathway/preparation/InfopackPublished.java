package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;

/** The infopack of an event can be read, or a new edition of it; {@link InfopackNews} knows who is to hear of it. */
public record InfopackPublished(EventId eventId, int edition) {
}
