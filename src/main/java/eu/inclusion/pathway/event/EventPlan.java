package eu.inclusion.pathway.event;

import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What an officer says of an event when planning it.
 *
 * @param capacity how many persons can come
 * @param strands for which it is; none means all
 * @param needs of organisations that it answers
 * @param listed whether everybody may read of it in the public list
 * @param details what its format has to say of itself
 */
public record EventPlan(EventKind kind, EventFormat format, String title, EventVenue venue, EventTimes times, int capacity,
        Set<Strand> strands, Set<Need> needs, String language, String description, @Nullable String agenda, boolean listed,
        Map<FormatField, String> details) {

    public EventPlan {
        strands = Set.copyOf(strands);
        needs = Set.copyOf(needs);
        details = Map.copyOf(details);
    }

    /** A plain event of its kind, of which little more is known than when and where. */
    public EventPlan(EventKind kind, String title, String place, String venueAccessibility, LocalDate startsOn, LocalDate endsOn,
            LocalDate replyBy, int capacity, Set<Strand> strands, String language, String description) {
        this(kind, EventFormat.usual(kind), title, new EventVenue(place, null, venueAccessibility),
                new EventTimes(startsOn, endsOn, null, null, replyBy), capacity, strands, Set.of(), language, description, null, false, Map.of());
    }

    /** Refuses a plan whose days or numbers cannot be, or whose format is not for its kind. */
    void requireSound(LocalDate today) {
        times.requireSound(today);
        require(capacity >= 1, "event.no-places");
        require(format.suits(kind), "event.format-not-for-kind");
        require(format.fields().containsAll(details.keySet()), "event.detail-not-of-format");
    }

    private static void require(boolean met, String otherwise) {
        if (!met) {
            throw new EventNotPlannable(otherwise);
        }
    }
}
