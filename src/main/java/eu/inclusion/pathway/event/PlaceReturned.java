package eu.inclusion.pathway.event;

/** An organisation that had its place at an event, and had been told so, does not come after all. */
public record PlaceReturned(EventId eventId, ParticipationId participationId) {
}
