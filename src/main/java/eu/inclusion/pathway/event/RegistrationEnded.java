package eu.inclusion.pathway.event;

/** An officer closed the registration for an event. */
public record RegistrationEnded(EventId eventId, String reference) {
}
