package eu.inclusion.pathway.event;

import java.util.List;

/** Persons who were expected at an event do not come any more; what was kept of them goes in this moment. */
public record PersonsLeft(EventId eventId, ParticipationId participationId, List<EventPersonId> persons) {
}
