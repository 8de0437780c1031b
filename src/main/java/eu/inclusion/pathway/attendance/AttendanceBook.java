package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where it is put on record for good how everybody was at an event, and corrected afterwards. */
@Service
@Transactional
public class AttendanceBook {

    private final Attendance attendance;
    private final Roster roster;
    private final AttendeeStore store;
    private final Clock clock;

    AttendanceBook(Attendance attendance, Roster roster, AttendeeStore store, Clock clock) {
        this.attendance = attendance;
        this.roster = roster;
        this.store = store;
        this.clock = clock;
    }

    /**
     * The event took place: takes over what the door recorded and what the officer says besides; what became of each organisation's
     * place follows from its persons.
     */
    public void close(EventId id, Statements statements, String officer) {
        Event event = attendance.keepStill(id);
        List<Attendee> all = roster.of(event);
        Map<AttendeeId, Presence> how = statements.on(all);
        all.stream().filter(one -> how.get(one.id()) != one.presence())
                .forEach(one -> store.mark(id, one, one.now(how.get(one.id()), clock.instant(), officer), null));
        attendance.record(id, outcomes(all, how));
    }

    /** Companions do not make an organisation take part. */
    private static Map<ParticipationId, ParticipationStatus> outcomes(List<Attendee> all, Map<AttendeeId, Presence> how) {
        Map<ParticipationId, List<Presence>> participants = new LinkedHashMap<>();
        all.stream().filter(one -> !one.companion() && one.from().participation() != null)
                .forEach(one -> participants.computeIfAbsent(one.from().participation(), any -> new ArrayList<>()).add(how.get(one.id())));
        Map<ParticipationId, ParticipationStatus> outcomes = new LinkedHashMap<>();
        participants.forEach((participation, presences) -> outcomes.put(participation, Presence.outcome(presences)));
        return outcomes;
    }

    /**
     * Corrects how somebody was there, after it was put on record; what was before is kept.
     *
     * @throws NotHeldYet before that
     * @throws ReasonMissing when nothing is said why
     */
    public void correct(EventId id, AttendeeId person, Presence how, String reason, String officer) {
        Event event = attendance.keepStill(id);
        if (event.status() != EventStatus.HELD && event.status() != EventStatus.CLOSED) {
            throw new NotHeldYet();
        }
        if (reason.isBlank()) {
            throw new ReasonMissing();
        }
        Attendee one = roster.find(event, person).orElseThrow(NotExpected::new);
        if (one.presence() != how) {
            correct(event, one, how, reason.strip(), officer);
        }
    }

    private void correct(Event event, Attendee one, Presence how, String reason, String officer) {
        ParticipationId participation = one.from().participation();
        if (participation != null && one.version() == 0) {
            enterAll(event, participation, officer);
        }
        Attendee entered = roster.find(event, one.id()).orElseThrow();
        store.mark(event.id(), entered, entered.now(how, clock.instant(), officer), reason);
        if (participation != null) {
            concludeFrom(event, participation);
        }
    }

    /** Somebody turns out to be of an organisation after the event was held: what became of its place follows from all of its persons. */
    void follow(Event event, ParticipationId participation, String officer) {
        enterAll(event, participation, officer);
        concludeFrom(event, participation);
    }

    private void enterAll(Event event, ParticipationId participation, String officer) {
        own(event, participation).stream().filter(one -> one.version() == 0)
                .forEach(one -> store.enter(event.id(), one.now(one.presence(), clock.instant(), officer)));
    }

    private void concludeFrom(Event event, ParticipationId participation) {
        attendance.correct(participation, Presence.outcome(own(event, participation).stream().filter(other -> !other.companion())
                .map(other -> Objects.requireNonNull(other.presence(), "everybody is on record by now")).toList()));
    }

    private List<Attendee> own(Event event, ParticipationId participation) {
        return roster.of(event).stream().filter(one -> participation.equals(one.from().participation())).toList();
    }
}
