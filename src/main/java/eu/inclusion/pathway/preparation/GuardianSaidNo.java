package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.ParticipationId;

/** A guardian does not allow somebody of an organisation to come, or does not any more. */
public record GuardianSaidNo(ParticipationId participationId) {
}
