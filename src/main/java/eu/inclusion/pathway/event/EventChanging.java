package eu.inclusion.pathway.event;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where officers move an event, say other things of it or call it off, at any time before it is held. Each says of which state of the event: what a colleague
 * changed meanwhile is not overwritten.
 */
@Service
@Transactional
public class EventChanging {

    private final EventBook book;
    private final Places places;
    private final EventAnnouncing announcing;
    private final ApplicationEventPublisher facts;

    EventChanging(EventBook book, Places places, EventAnnouncing announcing, ApplicationEventPublisher facts) {
        this.book = book;
        this.places = places;
        this.announcing = announcing;
        this.facts = facts;
    }

    /**
     * Moves an event to other days, hours or another place. Whoever was invited is told, and every day to answer goes along.
     *
     * @throws EventChangedMeanwhile when a colleague was quicker
     * @throws EventNotPlannable when the days cannot be
     */
    public Event move(EventId id, EventMove move, String person) {
        places.lock(id);
        Event before = book.get(id);
        Event moved = book.save(before.moved(move, book.today()));
        announcing.moved(before, moved, move.changedIn(before), move.reason().strip(), person);
        if (!moved.replyBy().equals(before.replyBy())) {
            places.open(id);
        }
        facts.publishEvent(new EventMoved(id, moved.reference(), moved.kind(), moved.agency(), moved.sequence(), before.times(), moved.times(),
                before.venue(), moved.venue(), person));
        return moved;
    }

    /**
     * Says other things of an event than when it was planned. Whoever was invited is told of what they rely on, unless the officer says
     * that nothing is other but the wording.
     *
     * @throws EventChangedMeanwhile when a colleague was quicker
     * @throws EventNotPlannable when it cannot be said of the event, or is said already
     */
    public Event revise(EventId id, EventRevision said, String person) {
        places.lock(id);
        Event before = book.get(id);
        Event revised = book.save(before.revised(said));
        announcing.revised(before, revised, said, person);
        if (said.isNewsIn(before)) {
            facts.publishEvent(new EventRevised(id, revised.reference(), revised.kind(), revised.agency(), revised.sequence()));
        }
        return revised;
    }

    /**
     * The event does not take place: whoever was invited is told, and waits for another one again.
     *
     * @throws EventChangedMeanwhile when a colleague was quicker
     */
    public void cancel(EventId id, String reason, int seen, String person) {
        places.lock(id);
        Event before = book.get(id);
        before.requireSeen(seen);
        Event cancelled = book.save(before.cancelled(reason));
        announcing.cancelled(cancelled, reason.strip(), person);
        facts.publishEvent(new EventCancelled(id, cancelled.reference(), cancelled.kind(), cancelled.agency(), cancelled.sequence()));
    }
}
