package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.CallChange;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChange;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.InternationalEvents;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Writes down the days of a call when they become others, and makes it known. */
@Component
class CallDayRecords {

    private static final Set<EventApplicationStatus> APPLYING = Set.of(EventApplicationStatus.DRAFT, EventApplicationStatus.SUBMITTED);

    private final CallBook book;
    private final InternationalEvents events;
    private final CallNews news;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    CallDayRecords(CallBook book, InternationalEvents events, CallNews news, ApplicationEventPublisher facts, Clock clock) {
        this.book = book;
        this.events = events;
        this.news = news;
        this.facts = facts;
        this.clock = clock;
    }

    void lock(EventId id) {
        events.lock(id);
    }

    void changed(InternationalCall before, Event event, CallDaysChange change, String person) {
        closes(before, change.lastDayToApply());
        events.recall(event.id(), change(before, event, change, change.preselectBy(), change.seen()), person);
    }

    void closes(InternationalCall before, LocalDate lastDayToApply) {
        if (!lastDayToApply.equals(before.lastDayToApply())) {
            book.save(before.closing(InternationalCallDesk.lastSecondOf(lastDayToApply)));
        }
    }

    /** The event was moved, and has the days of its call already. */
    void noted(InternationalCall before, Event event, CallDaysChange change, String person) {
        events.recall(event.id(), change(before, event, change, null, null), person);
    }

    private static CallChange change(InternationalCall before, Event event, CallDaysChange change, @Nullable LocalDate preselectBy,
            @Nullable Integer seen) {
        return new CallChange(EventChange.Kind.CALL_DAYS, before.lastDayToApply() + " " + event.preselectBy(),
                change.lastDayToApply() + " " + change.preselectBy(), change.reason().strip(), preselectBy, seen);
    }

    /** Organisations are told where their own last day is another one, unless they read it with the event's new days. */
    void tell(InternationalCall before, List<AgencyCode> awaited, boolean byLetter) {
        InternationalCall after = book.get(before.eventId());
        if (byLetter && !Objects.equals(after.closesAt(), before.closesAt())) {
            news.announce(after.eventId(), CallNewsKind.DAYS, APPLYING);
        }
        facts.publishEvent(new CallDaysChanged(after.eventId(), events.referenceOf(after.eventId()), after.isOpenAt(clock.instant()), awaited));
    }
}
