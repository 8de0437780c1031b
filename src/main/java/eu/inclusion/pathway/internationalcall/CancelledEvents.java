package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventCancelled;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An international event does not take place: whoever applied and has no place yet waits for another one, and is told. Drafts stay drafts. */
@Component
class CancelledEvents {

    /** Those that have no place yet; who has one hears of it with all who were invited to any event. */
    private static final Set<EventApplicationStatus> WAITING = Set.of(EventApplicationStatus.SUBMITTED, EventApplicationStatus.PRESELECTED,
            EventApplicationStatus.NOT_PRESELECTED, EventApplicationStatus.WAITING_LIST);

    private final CallBook book;
    private final SendingAgencies sendingAgencies;
    private final CallNews news;
    private final ApplicationEnds ends;
    private final ApplicationEventPublisher facts;

    CancelledEvents(CallBook book, SendingAgencies sendingAgencies, CallNews news, ApplicationEnds ends, ApplicationEventPublisher facts) {
        this.book = book;
        this.sendingAgencies = sendingAgencies;
        this.news = news;
        this.ends = ends;
        this.facts = facts;
    }

    @EventListener
    void on(EventCancelled fact) {
        if (!book.knows(fact.eventId())) {
            return;
        }
        news.note(fact.eventId(), CallNewsKind.CANCELLED, WAITING);
        ends.calledOff(fact.eventId());
        facts.publishEvent(new CallCancelled(fact.eventId(), fact.reference(),
                sendingAgencies.of(fact.eventId()).stream().map(SendingAgency::agency).toList()));
    }
}
