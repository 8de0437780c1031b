package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;

/** Every sending agency has proposed its organisations: the host can select. */
public record PreselectionsCompleted(EventId eventId, String reference) {
}
