package eu.inclusion.pathway.event;

/** An organisation that was to come, or waited for a place, does not come after all. */
public record PlaceGivenBack(ParticipationId participationId, String pathReference) {
}
