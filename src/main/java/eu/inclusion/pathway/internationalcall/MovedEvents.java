package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventMoved;
import java.util.Set;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An international event is on other days or at another place: whoever applies hears of it, and it is not put off any more. */
@Component
class MovedEvents {

    private static final Set<EventApplicationStatus> CONCERNED = Set.of(EventApplicationStatus.DRAFT, EventApplicationStatus.SUBMITTED,
            EventApplicationStatus.PRESELECTED, EventApplicationStatus.WAITING_LIST);

    private final CallBook book;
    private final CallNews news;
    private final CallPostponing postponing;

    MovedEvents(CallBook book, CallNews news, CallPostponing postponing) {
        this.book = book;
        this.news = news;
        this.postponing = postponing;
    }

    /** Those that have a place hear of it with all who were invited to any event. */
    @EventListener
    void on(EventMoved fact) {
        if (book.knows(fact.eventId())) {
            news.note(fact.eventId(), CallNewsKind.MOVED, CONCERNED);
            postponing.moved(fact.eventId(), fact.movedBy());
        }
    }
}
