package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where a host changes until when organisations apply and agencies propose, by itself or together with the days of the event. */
@Service
@Transactional
public class CallSchedule {

    private final Events events;
    private final EventChanging changing;
    private final CallBook book;
    private final CallDayRules rules;
    private final CallDayRecords records;

    CallSchedule(Events events, EventChanging changing, CallBook book, CallDayRules rules, CallDayRecords records) {
        this.events = events;
        this.changing = changing;
        this.book = book;
        this.rules = rules;
        this.records = records;
    }

    /**
     * The call, as long as its days can be changed: agencies are called, and one at least has not proposed. While the event is put off they
     * change only with its own.
     */
    @Transactional(readOnly = true)
    public Optional<InternationalCall> changeable(EventId id) {
        return Optional.of(id).filter(book::knows).map(book::get)
                .filter(call -> CallNotPossible.none(() -> rules.requireChangeable(event(id), call)));
    }

    /**
     * Other days for the call; those who apply or have begun to are told.
     *
     * @throws CallNotPossible when the days cannot be, or cannot be changed any more
     */
    public void change(EventId id, CallDaysChange change, String person) {
        records.lock(id);
        InternationalCall before = book.get(id);
        List<AgencyCode> awaited = requirePossible(id, change);
        records.changed(before, event(id), change, person);
        records.tell(before, awaited, true);
    }

    /**
     * Refuses days that cannot be, and changes nothing.
     *
     * @return the agencies that have not proposed yet
     */
    public List<AgencyCode> requirePossible(EventId id, CallDaysChange change) {
        Event event = event(id);
        InternationalCall call = book.get(id);
        List<AgencyCode> awaited = rules.requireChangeable(event, call);
        CallDayRules.requireGoingOn(call);
        CallDayRules.requireOther(event, call, change);
        rules.requireSound(event, call, change.lastDayToApply(), change.preselectBy());
        return awaited;
    }

    /**
     * Moves the event, and the days of its call with it; where the event stays as it is, the days of its call alone.
     *
     * @param lastDayToApply nothing where it stays
     * @throws CallNotPossible when the days of the call cannot be, or cannot be changed any more
     */
    public Event move(EventId id, EventMove move, @Nullable LocalDate lastDayToApply, String person) {
        records.lock(id);
        InternationalCall before = book.get(id);
        Event event = event(id);
        LocalDate closes = lastDayToApply == null ? before.lastDayToApply() : lastDayToApply;
        LocalDate preselectBy = move.preselectBy() == null ? event.preselectBy() : move.preselectBy();
        if (closes == null || preselectBy == null || closes.equals(before.lastDayToApply()) && preselectBy.equals(event.preselectBy())) {
            return changing.move(id, before.isSelected() ? afterSelection(event, move) : move, person);
        }
        CallDaysChange days = new CallDaysChange(closes, preselectBy, move.reason(), move.seen());
        if (move.leaves(event)) {
            change(id, days, person);
            return event(id);
        }
        List<AgencyCode> awaited = rules.requireChangeable(event, before);
        rules.requireSound(event, before, closes, preselectBy);
        records.closes(before, closes);
        changing.move(id, move, person);
        records.noted(before, event, days, person);
        records.tell(before, awaited, !move.isNewsIn(event)); // a move tells the new days, too
        return event(id);
    }

    /** Once the host has selected, nobody proposes any more: a day to propose that is still to come is in nobody's way. */
    private static EventMove afterSelection(Event event, EventMove move) {
        LocalDate until = event.preselectBy();
        LocalDate latest = move.times().replyBy().minusDays(1);
        return until == null || !until.isAfter(latest) ? move : new EventMove(move.times(), move.venue(), move.reason(), move.seen(), latest);
    }

    private Event event(EventId id) {
        return events.findById(id).orElseThrow();
    }
}
