package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.InternationalEvents;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where the host makes its international event known, step by step, and calls the sending agencies. */
@Service
@Transactional
public class InternationalCallDesk {

    private static final LocalTime LAST_SECOND = LocalTime.of(23, 59, 59);

    private final CallBook book;
    private final Events events;
    private final InternationalEvents international;
    private final Clock clock;

    InternationalCallDesk(CallBook book, Events events, InternationalEvents international, Clock clock) {
        this.book = book;
        this.events = events;
        this.international = international;
        this.clock = clock;
    }

    /** The call of an event. */
    @Transactional(readOnly = true)
    public InternationalCall get(EventId id) {
        return book.get(id);
    }

    /** The last second in which organisations apply; nothing where they cannot now. */
    @Transactional(readOnly = true)
    public Optional<Instant> openUntil(EventId id) {
        InternationalCall call = book.get(id);
        return call.takesApplicationsAt(clock.instant()) ? Optional.ofNullable(call.closesAt()) : Optional.empty();
    }

    /** How the event stands in the words of the practice. */
    @Transactional(readOnly = true)
    public ActivityStatus status(EventId id) {
        return ActivityStatus.of(event(id).status(), book.get(id));
    }

    /** Makes a plan a draft, a draft an idea that other agencies see, or takes that back; agencies that were called stay called. */
    public void show(EventId id, CallStage stage) {
        InternationalCall call = book.get(id);
        requireToCome(id);
        if (call.stage().isCalled() || stage.isCalled()) {
            throw new CallNotPossible("internationalcall.stage-called");
        }
        book.save(call.at(stage));
    }

    /** Writes what the call tells. */
    public void write(EventId id, CallContent content) {
        requireToCome(id);
        book.save(book.get(id).telling(content));
    }

    /**
     * Calls the sending agencies: organisations apply until the last second of a day, then agencies propose.
     *
     * @throws CallNotPossible when the days cannot be in that order
     */
    public void open(EventId id, Collection<AgencyCode> agencies, LocalDate lastDayToApply, LocalDate preselectBy) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        if (lastDayToApply.isBefore(today)) {
            throw new CallNotPossible("internationalcall.apply-by-past");
        }
        if (!lastDayToApply.isBefore(preselectBy)) {
            throw new CallNotPossible("internationalcall.apply-by-too-late");
        }
        book.save(book.get(id).opened(clock.instant(), lastSecondOf(lastDayToApply)));
        international.call(id, agencies, preselectBy);
    }

    private void requireToCome(EventId id) {
        Event event = event(id);
        if (!event.status().isToCome()) {
            throw new CallNotPossible("internationalcall.event-over", event.reference());
        }
    }

    private Event event(EventId id) {
        return events.findById(id).orElseThrow();
    }

    static Instant lastSecondOf(LocalDate day) {
        return day.atTime(LAST_SECOND).atZone(ProgrammeTime.ZONE).toInstant();
    }
}
