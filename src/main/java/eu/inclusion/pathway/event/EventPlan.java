package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of an event when planning it. Days are days in Brussels.
 *
 * @param venueAccessibility how the venue can be reached and used: steps, lifts, quiet room, toilets
 * @param replyBy the last day to answer an invitation
 * @param preselectBy the last day for sending agencies to propose organisations; only for an international event
 * @param capacity how many persons can come
 * @param sendingAgencies whose organisations may come; only for an international event, the host among them if it sends too
 */
public record EventPlan(EventKind kind, String title, String place, String venueAccessibility, LocalDate startsOn, LocalDate endsOn,
        LocalDate replyBy, @Nullable LocalDate preselectBy, int capacity, Set<Strand> strands, String language, String description,
        List<AgencyCode> sendingAgencies) {

    public EventPlan {
        strands = Set.copyOf(strands);
        sendingAgencies = List.copyOf(sendingAgencies);
    }

    /** Refuses a plan whose days or numbers cannot be. */
    void requireSound(LocalDate today) {
        require(!startsOn.isBefore(today), "event.starts-in-the-past");
        require(!endsOn.isBefore(startsOn), "event.ends-before-it-starts");
        require(replyBy.isBefore(startsOn), "event.reply-by-too-late");
        require(!replyBy.isBefore(today), "event.reply-by-past");
        require(capacity >= 1, "event.no-places");
        if (kind == EventKind.INTERNATIONAL) {
            require(!sendingAgencies.isEmpty(), "event.no-sending-agencies");
            require(preselectBy != null && preselectBy.isBefore(replyBy), "event.preselect-by-too-late");
            require(preselectBy != null && !preselectBy.isBefore(today), "event.preselect-by-past");
        }
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new EventNotPlannable(otherwise);
        }
    }
}
