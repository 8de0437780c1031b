package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventCancelled;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An international event does not take place: whoever applied and has no place yet waits for another one, and is told. Drafts stay drafts. */
@Component
class CancelledEvents {

    private static final Set<EventApplicationStatus> WAITING = Set.of(EventApplicationStatus.SUBMITTED, EventApplicationStatus.PRESELECTED,
            EventApplicationStatus.NOT_PRESELECTED, EventApplicationStatus.WAITING_LIST);

    private final CallBook book;
    private final SendingAgencies sendingAgencies;
    private final EventApplications applications;
    private final ApplicationEventPublisher facts;

    CancelledEvents(CallBook book, SendingAgencies sendingAgencies, EventApplications applications, ApplicationEventPublisher facts) {
        this.book = book;
        this.sendingAgencies = sendingAgencies;
        this.applications = applications;
        this.facts = facts;
    }

    @EventListener
    void on(EventCancelled fact) {
        if (!book.knows(fact.eventId())) {
            return;
        }
        List<EventApplication> waiting = applications.findByEventIdAndStatusIn(fact.eventId(), WAITING);
        waiting.forEach(one -> applications.save(one.now(EventApplicationStatus.EVENT_CANCELLED)));
        facts.publishEvent(new CallCancelled(fact.eventId(), fact.reference(),
                sendingAgencies.of(fact.eventId()).stream().map(SendingAgency::agency).toList(), waiting));
    }
}
