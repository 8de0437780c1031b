package eu.inclusion.pathway.event;

/** A place came free and is kept for an organisation until it answers. */
public record PlaceOffered(ParticipationId participationId, String pathReference) {
}
