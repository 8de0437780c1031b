package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;

/**
 * An event as lists show it.
 *
 * @param persons for how many persons a place is taken
 */
public record EventLine(EventId id, String reference, EventKind kind, AgencyCode agency, String title, String place, LocalDate startsOn,
        LocalDate endsOn, LocalDate replyBy, EventStatus status, int capacity, int persons) {
}
