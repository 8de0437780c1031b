package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers plan events. */
@Service
@Transactional
public class EventPlanning {

    private final EventBook book;
    private final Places places;
    private final EventChanging changing;
    private final ApplicationEventPublisher facts;

    EventPlanning(EventBook book, Places places, EventChanging changing, ApplicationEventPublisher facts) {
        this.book = book;
        this.places = places;
        this.changing = changing;
        this.facts = facts;
    }

    /**
     * Plans an event of an agency; its process starts.
     *
     * @throws EventNotPlannable when its days or numbers cannot be
     */
    public Event plan(EventPlan plan, AgencyCode agency, String person) {
        plan.requireSound(book.today());
        Event event = book.enter(plan, agency, person);
        places.provide(event.id(), plan.capacity());
        facts.publishEvent(new EventPlanned(event.id(), event.reference(), event.kind(), agency));
        return event;
    }

    /** Gives organisations until another day to answer; those invited from now on. */
    public void moveReplyBy(EventId id, LocalDate day) {
        if (day.isBefore(book.today())) {
            throw new EventNotPlannable("event.reply-by-past");
        }
        places.lock(id);
        book.save(book.get(id).answeredUntil(day));
    }

    /** Enough come: the event goes on as planned. */
    public void confirm(EventId id) {
        facts.publishEvent(new EventConfirmed(id));
    }

    /** The event does not take place, as is said in one of its tasks: whoever was invited waits for another one again. */
    public void cancel(EventId id, String reason, String person) {
        changing.cancel(id, reason, book.get(id).sequence(), person);
    }

    /** The same, where nobody is known to have said it. */
    public void cancel(EventId id, String reason) {
        cancel(id, reason, "pathway");
    }
}
