package eu.inclusion.pathway.event;

import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers give an event more places or fewer; what comes free goes to the waiting list. */
@Service
@Transactional
public class EventCapacity {

    private final EventBook book;
    private final Places places;
    private final PlaceGiving placeGiving;
    private final EventHistory history;
    private final ApplicationEventPublisher facts;

    EventCapacity(EventBook book, Places places, PlaceGiving placeGiving, EventHistory history, ApplicationEventPublisher facts) {
        this.book = book;
        this.places = places;
        this.placeGiving = placeGiving;
        this.history = history;
        this.facts = facts;
    }

    /**
     * Sets how many persons can come.
     *
     * @param seen how many could when the officer looked
     * @throws EventChangedMeanwhile when a colleague was quicker
     * @throws CapacityTaken when more places are taken than it would have
     */
    public void change(EventId id, int capacity, int seen, String person) {
        Places.Room room = places.lock(id);
        Event event = book.get(id);
        event.requireToCome();
        if (room.capacity() != seen) {
            throw new EventChangedMeanwhile();
        }
        if (capacity < 1) {
            throw new EventNotPlannable("event.no-places");
        }
        if (capacity < room.taken()) {
            throw new CapacityTaken(room.taken());
        }
        places.provideNow(id, capacity);
        history.note(event, EventChange.Kind.PLACES, Integer.toString(seen), Integer.toString(capacity), Set.of(), null, person);
        placeGiving.offer(event, capacity - room.taken());
        if (capacity > seen) {
            facts.publishEvent(new PlacesAdded(id));
        }
    }
}
