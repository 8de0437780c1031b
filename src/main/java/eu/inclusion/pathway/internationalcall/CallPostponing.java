package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.CallChange;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChange;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.InternationalEvents;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host puts its international event off, and lets it go on. Whoever applies, waits or has a place is told. */
@Service
@Transactional
public class CallPostponing {

    private static final Set<EventApplicationStatus> CONCERNED = Set.of(EventApplicationStatus.DRAFT, EventApplicationStatus.SUBMITTED,
            EventApplicationStatus.PRESELECTED, EventApplicationStatus.WAITING_LIST, EventApplicationStatus.SELECTED);

    private final CallBook book;
    private final Events events;
    private final InternationalEvents international;
    private final CallNews news;
    private final MovingUp movingUp;

    CallPostponing(CallBook book, Events events, InternationalEvents international, CallNews news, MovingUp movingUp) {
        this.book = book;
        this.events = events;
        this.international = international;
        this.news = news;
        this.movingUp = movingUp;
    }

    /**
     * The event is put off and nobody knows until when; nobody applies meanwhile, and nobody is selected.
     *
     * @throws CallNotPossible when no reason is given, or it is put off already
     */
    public void postpone(EventId id, String reason, String person) {
        international.lock(id);
        requireToCome(id);
        if (reason.isBlank()) {
            throw new CallNotPossible("internationalcall.reason-missing");
        }
        if (book.get(id).isPostponed()) {
            throw new CallNotPossible("internationalcall.postponed-already");
        }
        book.save(book.get(id).postponed(reason.strip()));
        international.recall(id, CallChange.of(EventChange.Kind.PUT_OFF, reason.strip()), person);
        news.announce(id, CallNewsKind.PUT_OFF, CONCERNED);
    }

    /** It goes on as planned; who waits moves up to places freed meanwhile. */
    public void resume(EventId id, String person) {
        international.lock(id);
        requireToCome(id);
        if (book.get(id).isPostponed()) {
            goOn(id, person);
            news.announce(id, CallNewsKind.GOES_ON, CONCERNED);
        }
    }

    /** It has new days, so it is not put off any more; that it was moved is told anyway. */
    void moved(EventId id, String person) {
        if (book.get(id).isPostponed()) {
            goOn(id, person);
        }
    }

    private void goOn(EventId id, String person) {
        book.save(book.get(id).postponed(null));
        international.recall(id, CallChange.of(EventChange.Kind.GOES_ON, null), person);
        movingUp.resumed(id);
    }

    private void requireToCome(EventId id) {
        Event event = events.findById(id).orElseThrow();
        if (!event.status().isToCome()) {
            throw new CallNotPossible("internationalcall.event-over", event.reference());
        }
    }
}
