package eu.inclusion.pathway.event;

/** An event has more places than before; whoever stood in its own line has been offered some, and the event is locked. */
public record PlacesAdded(EventId eventId) {
}
