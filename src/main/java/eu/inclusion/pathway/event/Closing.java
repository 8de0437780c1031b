package eu.inclusion.pathway.event;

import java.time.Instant;

/** When and by whom the registration for an event was closed. */
public record Closing(Instant at, String by) {
}
