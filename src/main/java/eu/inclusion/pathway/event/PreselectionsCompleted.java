package eu.inclusion.pathway.event;

/** Every sending agency has proposed its organisations: the host can select. */
public record PreselectionsCompleted(EventId eventId, String reference) {
}
