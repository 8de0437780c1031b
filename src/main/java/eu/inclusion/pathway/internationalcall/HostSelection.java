package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.InternationalEvents;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the host selects among the organisations that sending agencies proposed: in each agency's order and within the places for which it
 * pays; or otherwise, and then it says why.
 */
@Service
@Transactional
public class HostSelection {

    private static final Set<EventApplicationStatus> UNDECIDED = Set.of(EventApplicationStatus.SUBMITTED, EventApplicationStatus.PRESELECTED,
            EventApplicationStatus.NOT_PRESELECTED);

    private final InternationalEvents places;
    private final EventApplications applications;
    private final CallBook book;
    private final OrderCheck orders;
    private final SelectionRecords records;

    HostSelection(InternationalEvents places, EventApplications applications, CallBook book, OrderCheck orders, SelectionRecords records) {
        this.places = places;
        this.applications = applications;
        this.book = book;
        this.orders = orders;
        this.records = records;
    }

    /**
     * Keeps places for the selected and invites them, puts others on the waiting list, and lets the rest go; everybody is told.
     *
     * @throws CallNotPossible when it has selected already, or the event is put off
     * @throws NotProposed when one of them was not proposed, or took its application back
     * @throws PriorityNotKept when an agency's order was left and nobody said why
     * @throws MoreThanAgencySends when an agency pays for fewer
     * @throws MorePersonsThanPlaces when the event has fewer places
     */
    public void select(EventId id, HostChoice choice) {
        int free = places.lock(id);
        requireOpen(id);
        List<EventApplication> undecided = applications.findByEventIdAndStatusIn(id, UNDECIDED);
        Map<EventApplicationId, EventApplication> proposed = undecided.stream()
                .filter(one -> one.status() == EventApplicationStatus.PRESELECTED).collect(Collectors.toMap(EventApplication::id, Function.identity()));
        long strangers = choice.all().filter(one -> !proposed.containsKey(one)).count();
        if (strangers > 0) {
            throw new NotProposed((int) strangers);
        }
        requireRoom(choice, proposed, free);
        orders.check(id, proposed.values(), choice);
        undecided.stream().filter(one -> !choice.selected().contains(one.id())).forEach(one -> letGo(one, choice));
        places.hold(choice.selected().stream().map(one -> proposed.get(one).pathId()).toList());
        choice.selected().forEach(one -> invite(proposed.get(one)));
        records.selected(id, places.referenceOf(id));
    }

    private void requireOpen(EventId id) {
        InternationalCall call = book.get(id);
        if (call.isSelected()) {
            throw new CallNotPossible("internationalcall.selected-already");
        }
        if (call.isPostponed()) {
            throw new CallNotPossible("internationalcall.postponed");
        }
    }

    private static void requireRoom(HostChoice choice, Map<EventApplicationId, EventApplication> proposed, int free) {
        int persons = choice.selected().stream().map(proposed::get).mapToInt(EventApplication::places).sum();
        if (persons > free) {
            throw new MorePersonsThanPlaces(persons, free);
        }
    }

    private void letGo(EventApplication one, HostChoice choice) {
        int place = choice.waiting().indexOf(one.id());
        if (place >= 0) {
            applications.save(one.waiting(place + 1));
        } else if (one.status() != EventApplicationStatus.NOT_PRESELECTED) {
            applications.save(one.now(EventApplicationStatus.NOT_SELECTED));
        }
    }

    /** One that was invited elsewhere meanwhile cannot come; the officer is told, and chooses anew. */
    private void invite(EventApplication chosen) {
        places.select(chosen.eventId(), chosen.pathId(), chosen.places(), chosen.named())
                .map(part -> applications.save(chosen.selected(part.id()))).orElseThrow(() -> new NotProposed(1));
    }
}
