package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Objects;

/**
 * An event was moved to other days or hours, or to another place. Who takes part is told one after the other; the dates of the event
 * itself are the new ones already.
 *
 * @param sequence of the event after it: the number of its changes
 * @param movedBy  the officer
 */
public record EventMoved(EventId eventId, String reference, EventKind kind, AgencyCode agency, int sequence,
        EventTimes timesBefore, EventTimes timesAfter, EventVenue venueBefore, EventVenue venueAfter, String movedBy) {

    /** Whether those who come, or may come, rely on anything that is other than before. */
    public boolean isNews() {
        return EventMove.changed(timesBefore, venueBefore, timesAfter, venueAfter).stream().anyMatch(PlanFact::concernsGuests);
    }

    /** Whether to other days or another place, whatever the hours. */
    public boolean toOtherDaysOrPlace() {
        return !timesBefore.startsOn().equals(timesAfter.startsOn()) || !timesBefore.endsOn().equals(timesAfter.endsOn())
                || !venueBefore.place().equals(venueAfter.place()) || !Objects.equals(venueBefore.address(), venueAfter.address());
    }
}
