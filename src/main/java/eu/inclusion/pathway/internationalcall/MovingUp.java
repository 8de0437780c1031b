package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.InternationalEvents;
import eu.inclusion.pathway.event.ParticipationEnded;
import eu.inclusion.pathway.event.PlacesAdded;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * When one that was selected does not come, the next in the same agency's order moves up by itself, as long as there are places and the
 * agency pays for them; then the host's waiting list. Where the event gets more places, they go to the host's waiting list. In the same transaction and under the event's lock, so no place is given twice.
 */
@Component
class MovingUp {

    private static final Set<EventApplicationStatus> WAITING = Set.of(EventApplicationStatus.WAITING_LIST);

    private final InternationalEvents places;
    private final EventApplications applications;
    private final AgencyPlaces agencyPlaces;
    private final CallBook book;

    MovingUp(InternationalEvents places, EventApplications applications, AgencyPlaces agencyPlaces, CallBook book) {
        this.places = places;
        this.applications = applications;
        this.agencyPlaces = agencyPlaces;
        this.book = book;
    }

    @EventListener
    void on(ParticipationEnded fact) {
        if (movesUp(fact.eventId())) {
            moveUp(fact.eventId(), fact.agency());
        }
    }

    @EventListener
    void on(PlacesAdded fact) {
        if (movesUp(fact.eventId())) {
            moveUp(fact.eventId(), null);
        }
    }

    /** It is known again when the event is: places that were freed meanwhile are given now. */
    void resumed(EventId event) {
        if (movesUp(event)) {
            moveUp(event, null);
        }
    }

    private boolean movesUp(EventId event) {
        return book.knows(event) && book.get(event).isSelected() && !book.get(event).isPostponed() && places.isToCome(event);
    }

    private void moveUp(EventId event, @Nullable AgencyCode first) {
        int free = places.lock(event);
        List<EventApplication> waiting = inOrder(event, first);
        places.hold(waiting.stream().map(EventApplication::pathId).toList());
        for (EventApplication next : waiting) {
            int persons = next.places();
            if (persons <= free && persons <= agencyPlaces.left(event, next.agency()) && takes(next)) {
                free -= persons;
            }
        }
    }

    private List<EventApplication> inOrder(EventId event, @Nullable AgencyCode first) {
        return applications.findByEventIdAndStatusIn(event, WAITING).stream()
                .sorted(Comparator.comparing((EventApplication one) -> !one.agency().equals(first))
                        .thenComparing(one -> one.agency().equals(first) ? or(one.priority()) : or(one.hostPriority()))
                        .thenComparing(EventApplication::id, Comparator.comparing(EventApplicationId::value)))
                .toList();
    }

    private static int or(@Nullable Integer rank) {
        return rank == null ? Integer.MAX_VALUE : rank;
    }

    /** One that was invited elsewhere meanwhile stays where it is; the next is asked. */
    private boolean takes(EventApplication next) {
        return places.select(next.eventId(), next.pathId(), next.places(), next.named())
                .map(part -> applications.save(next.selected(part.id()))).isPresent();
    }
}
