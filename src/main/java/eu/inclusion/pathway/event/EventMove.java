package eu.inclusion.pathway.event;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Where and when an event is from now on, as an officer says it.
 *
 * @param reason why it was moved; those who take part read it
 * @param seen the event's sequence that the officer had before the eyes
 * @param preselectBy until when sending agencies propose from now on; nothing where that stays
 */
public record EventMove(EventTimes times, EventVenue venue, String reason, int seen, @Nullable LocalDate preselectBy) {

    /** A move that leaves the days of a call as they are. */
    public EventMove(EventTimes times, EventVenue venue, String reason, int seen) {
        this(times, venue, reason, seen, null);
    }

    /** Whether the event stays when and where it is. */
    public boolean leaves(Event before) {
        return times.equals(before.times()) && venue.equals(before.venue());
    }

    /** What is other than before. */
    Set<PlanFact> changedIn(Event before) {
        EventTimes then = before.times();
        Set<PlanFact> changed = EnumSet.noneOf(PlanFact.class);
        note(changed, PlanFact.DAYS, times.startsOn().equals(then.startsOn()) && times.endsOn().equals(then.endsOn()));
        note(changed, PlanFact.HOURS, Objects.equals(times.startsAt(), then.startsAt()) && Objects.equals(times.endsAt(), then.endsAt()));
        note(changed, PlanFact.REPLY_BY, times.replyBy().equals(then.replyBy()));
        note(changed, PlanFact.PLACE, venue.place().equals(before.venue().place()) && Objects.equals(venue.address(), before.venue().address()));
        note(changed, PlanFact.ACCESSIBILITY, venue.accessibility().equals(before.venue().accessibility()));
        return changed;
    }

    private static void note(Set<PlanFact> changed, PlanFact fact, boolean same) {
        if (!same) {
            changed.add(fact);
        }
    }
}
