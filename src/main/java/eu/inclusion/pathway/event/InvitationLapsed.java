package eu.inclusion.pathway.event;

/** The registration for an event was closed before an organisation had answered; it waits for the next event. */
public record InvitationLapsed(ParticipationId participationId, String pathReference) {
}
