package eu.inclusion.pathway.event;

/** Once its invitations were answered, an event was confirmed: it takes place. */
public record EventConfirmed(EventId eventId) {
}
