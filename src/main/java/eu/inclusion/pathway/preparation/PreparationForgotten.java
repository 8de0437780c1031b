package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.ParticipationId;

/** What persons of an organisation told for an event was forgotten; what was written to them and their guardians need not name them any more. */
public record PreparationForgotten(ParticipationId participationId) {
}
