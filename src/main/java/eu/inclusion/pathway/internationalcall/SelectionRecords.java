package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import java.time.Clock;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down that a host has selected, and makes it known. */
@Component
class SelectionRecords {

    private static final Set<EventApplicationStatus> WITHOUT_PLACE = Set.of(EventApplicationStatus.WAITING_LIST,
            EventApplicationStatus.NOT_SELECTED, EventApplicationStatus.NOT_PRESELECTED);

    private final CallBook book;
    private final SendingAgencies sendingAgencies;
    private final CallNews news;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    SelectionRecords(CallBook book, SendingAgencies sendingAgencies, CallNews news, ApplicationEventPublisher facts, Clock clock) {
        this.book = book;
        this.sendingAgencies = sendingAgencies;
        this.news = news;
        this.facts = facts;
        this.clock = clock;
    }

    void selected(EventId id, String reference) {
        book.save(book.get(id).selected(clock.instant()));
        facts.publishEvent(new SelectionMade(id, reference,
                sendingAgencies.of(id).stream().map(SendingAgency::agency).toList()));
        news.announce(id, CallNewsKind.OUTCOME, WITHOUT_PLACE);
    }
}
