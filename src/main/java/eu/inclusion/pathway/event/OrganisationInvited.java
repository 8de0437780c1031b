package eu.inclusion.pathway.event;

/** An event invited an organisation. */
public record OrganisationInvited(ParticipationId participationId, String pathReference) {
}
