package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.List;

/** What persons of an organisation told for an event was forgotten; what was written to them and their guardians need not name them any more. */
public record PreparationForgotten(ParticipationId participationId, List<EventPersonId> persons) {

    public PreparationForgotten {
        persons = List.copyOf(persons);
    }
}
