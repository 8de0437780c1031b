package eu.inclusion.pathway.event;

import java.time.LocalDate;
import java.time.LocalTime;
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

    /** Whether those who come, or may come, rely on anything that is other than before. */
    public boolean isNewsIn(Event before) {
        return changedIn(before).stream().anyMatch(PlanFact::concernsGuests);
    }

    /** What is other than before. */
    Set<PlanFact> changedIn(Event before) {
        return changed(before.times(), before.venue(), times, venue);
    }

    static Set<PlanFact> changed(EventTimes then, EventVenue there, EventTimes times, EventVenue venue) {
        Set<PlanFact> changed = EnumSet.noneOf(PlanFact.class);
        note(changed, PlanFact.DAYS, times.startsOn().equals(then.startsOn()) && times.endsOn().equals(then.endsOn()));
        note(changed, PlanFact.HOURS, isSameHour(times.startsOn(), then.startsAt(), there, times.startsAt(), venue)
                && isSameHour(times.endsOn(), then.endsAt(), there, times.endsAt(), venue));
        note(changed, PlanFact.REPLY_BY, times.replyBy().equals(then.replyBy()));
        note(changed, PlanFact.PLACE, venue.place().equals(there.place()) && Objects.equals(venue.address(), there.address()));
        note(changed, PlanFact.ACCESSIBILITY, venue.accessibility().equals(there.accessibility()));
        return changed;
    }

    /** The same hour is another one by other clocks; an hour that nobody has said is none. */
    private static boolean isSameHour(LocalDate day, @Nullable LocalTime then, EventVenue there, @Nullable LocalTime now, EventVenue here) {
        return Objects.equals(then, now)
                && (now == null || day.atTime(now).atZone(there.clocks()).toInstant().equals(day.atTime(now).atZone(here.clocks()).toInstant()));
    }

    private static void note(Set<PlanFact> changed, PlanFact fact, boolean same) {
        if (!same) {
            changed.add(fact);
        }
    }
}
