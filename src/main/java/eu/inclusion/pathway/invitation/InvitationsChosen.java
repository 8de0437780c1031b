package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;

/** Officers had a round of invitations sent, or sent on: it is to go out now. The reference is the event's. */
public record InvitationsChosen(EventId eventId, String reference) {
}
