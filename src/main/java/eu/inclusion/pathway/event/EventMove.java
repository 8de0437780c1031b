package eu.inclusion.pathway.event;

/**
 * Where and when an event is from now on, as an officer says it.
 *
 * @param reason why it was moved; those who take part read it
 * @param seen the event's sequence that the officer had before the eyes
 */
public record EventMove(EventTimes times, EventVenue venue, String reason, int seen) {
}
