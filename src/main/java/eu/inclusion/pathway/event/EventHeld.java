package eu.inclusion.pathway.event;

import java.util.List;

/** An event took place; these are the paths of the organisations that were invited and had no place. */
public record EventHeld(EventId eventId, List<String> withoutPlace) {
}
