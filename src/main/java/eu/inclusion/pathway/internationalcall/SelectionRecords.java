package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import java.time.Clock;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down that a host has selected, and makes it known. */
@Component
class SelectionRecords {

    private final CallBook book;
    private final Events events;
    private final SendingAgencies sendingAgencies;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SelectionRecords(CallBook book, Events events, SendingAgencies sendingAgencies, ApplicationEventPublisher facts, Clock clock) {
        this.book = book;
        this.events = events;
        this.sendingAgencies = sendingAgencies;
        this.facts = facts;
        this.clock = clock;
    }

    void selected(EventId id, List<EventApplication> notInvited) {
        book.save(book.get(id).selected(clock.instant()));
        facts.publishEvent(new SelectionMade(id, events.findById(id).orElseThrow().reference(),
                sendingAgencies.of(id).stream().map(SendingAgency::agency).toList(), notInvited));
    }
}
