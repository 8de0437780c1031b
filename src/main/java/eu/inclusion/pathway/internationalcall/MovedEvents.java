package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventMoved;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An international event is on other days or at another place: whoever applies hears of it, and it is not put off any more. */
@Component
class MovedEvents {

    private static final Set<EventApplicationStatus> CONCERNED = Set.of(EventApplicationStatus.DRAFT, EventApplicationStatus.SUBMITTED,
            EventApplicationStatus.PRESELECTED, EventApplicationStatus.WAITING_LIST);
    /** A draft that was not sent in time comes to nothing. */
    private static final Set<EventApplicationStatus> SENT = Set.of(EventApplicationStatus.SUBMITTED, EventApplicationStatus.PRESELECTED,
            EventApplicationStatus.WAITING_LIST);

    private final CallBook book;
    private final CallNews news;
    private final CallPostponing postponing;
    private final Clock clock;

    MovedEvents(CallBook book, CallNews news, CallPostponing postponing, Clock clock) {
        this.book = book;
        this.news = news;
        this.postponing = postponing;
        this.clock = clock;
    }

    /** Those that have a place hear of it with all who were invited to any event. Another day to answer is no news to those who only apply. */
    @EventListener
    void on(EventMoved fact) {
        if (fact.isNews() && book.knows(fact.eventId())) {
            news.note(fact.eventId(), CallNewsKind.MOVED, book.get(fact.eventId()).isOpenAt(clock.instant()) ? CONCERNED : SENT);
            postponing.moved(fact.eventId(), fact.movedBy());
        }
    }
}
