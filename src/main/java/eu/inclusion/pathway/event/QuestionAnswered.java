package eu.inclusion.pathway.event;

/** The agency answered a question that an organisation asked about an event. */
public record QuestionAnswered(EventId eventId, ParticipationId participationId, String answer) {
}
