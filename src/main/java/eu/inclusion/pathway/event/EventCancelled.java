package eu.inclusion.pathway.event;

import java.util.List;

/** An event does not take place; these are the paths of the organisations that were invited. */
public record EventCancelled(EventId eventId, List<String> invited) {
}
