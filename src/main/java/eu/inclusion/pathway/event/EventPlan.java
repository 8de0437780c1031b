package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.Set;

/**
 * What an officer says of an event when planning it. Days are days in Brussels.
 *
 * @param venueAccessibility how the venue can be reached and used: steps, lifts, quiet room, toilets
 * @param replyBy the last day to answer an invitation
 * @param capacity how many persons can come
 */
public record EventPlan(EventKind kind, String title, String place, String venueAccessibility, LocalDate startsOn, LocalDate endsOn,
        LocalDate replyBy, int capacity, Set<Strand> strands, String language, String description) {

    public EventPlan {
        strands = Set.copyOf(strands);
    }

    /** Refuses a plan whose days or numbers cannot be. */
    void requireSound(LocalDate today) {
        require(!startsOn.isBefore(today), "event.starts-in-the-past");
        require(!endsOn.isBefore(startsOn), "event.ends-before-it-starts");
        require(replyBy.isBefore(startsOn), "event.reply-by-too-late");
        require(!replyBy.isBefore(today), "event.reply-by-past");
        require(capacity >= 1, "event.no-places");
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new EventNotPlannable(otherwise);
        }
    }
}
