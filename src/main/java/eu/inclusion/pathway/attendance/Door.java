package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The door of an event on its days. Several officers work at it at the same moment: nothing that one of them recorded is overwritten by
 * another who did not see it, and the same tap twice is one.
 */
@Service
@Transactional
public class Door {

    private final Attendance attendance;
    private final Roster roster;
    private final AttendeeStore store;
    private final Origins origins;
    private final Clock clock;

    Door(Attendance attendance, Roster roster, AttendeeStore store, Origins origins, Clock clock) {
        this.attendance = attendance;
        this.roster = roster;
        this.store = store;
        this.origins = origins;
        this.clock = clock;
    }

    /** Somebody has arrived; who has already, or has left again, stays as recorded. */
    public void arrived(EventId id, AttendeeId person, String officer) {
        Event event = open(id);
        Attendee one = find(event, person);
        if (!one.wasThere()) {
            mark(event, one, Presence.FULL, officer);
        }
    }

    /** Somebody leaves before the end. */
    public void leftEarly(EventId id, AttendeeId person, String officer) {
        Event event = open(id);
        Attendee one = find(event, person);
        if (one.presence() != Presence.PARTIAL) {
            mark(event, one, Presence.PARTIAL, officer);
        }
    }

    /**
     * What an officer recorded was a mistake: nothing is on record any more. Who came unannounced is taken off the list.
     *
     * @param seen the person's version as the officer saw it
     * @throws ChangedAtTheDoor when another officer changed it since; then it stays
     */
    public void undo(EventId id, AttendeeId person, int seen, String officer) {
        Event event = open(id);
        Optional<Attendee> found = roster.find(event, person);
        if (found.isEmpty() || found.get().presence() == null) {
            return;
        }
        Attendee one = found.get();
        if (one.version() != seen) {
            throw new ChangedAtTheDoor(String.valueOf(one.markedBy()));
        }
        if (one.walkIn()) {
            store.remove(id, one, clock.instant(), officer);
        } else {
            mark(event, one, null, officer);
        }
    }

    /** Somebody comes whom nobody expected; the same arrival sent twice is one. */
    public void cameUnannounced(EventId id, WalkIn arrival, String officer) {
        Event event = open(id);
        if (roster.find(event, arrival.id()).isEmpty()) {
            Attendee one = Attendee.walkIn(arrival.id(), origins.of(event, arrival.organisation()), arrival.name(), arrival.email());
            mark(event, one, Presence.FULL, officer);
        }
    }

    private void mark(Event event, Attendee before, @Nullable Presence how, String officer) {
        store.mark(event.id(), before, before.now(how, clock.instant(), officer), null);
    }

    private Event open(EventId id) {
        Event event = attendance.keepStill(id);
        if (!event.status().isToCome()) {
            throw new DoorClosed(event.reference());
        }
        if (ProgrammeTime.dayOf(clock.instant()).isBefore(event.startsOn())) {
            throw new DoorNotOpenYet();
        }
        return event;
    }

    private Attendee find(Event event, AttendeeId person) {
        return roster.find(event, person).orElseThrow(NotExpected::new);
    }
}
