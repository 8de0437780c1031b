package eu.inclusion.pathway.event;

/** An organisation has its place at an event. */
public record PlaceConfirmed(ParticipationId participationId, String pathReference) {
}
