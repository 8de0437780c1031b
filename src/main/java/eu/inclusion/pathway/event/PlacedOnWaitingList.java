package eu.inclusion.pathway.event;

/** The event is full; the organisation waits for a place. */
public record PlacedOnWaitingList(ParticipationId participationId, String pathReference) {
}
