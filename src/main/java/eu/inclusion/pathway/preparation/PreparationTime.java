package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Until when persons of an organisation can tell and correct what they need. */
@Component
class PreparationTime {

    private final Replies replies;
    private final Events events;
    private final EventPersons persons;
    private final Attendance attendance;
    private final Clock clock;

    PreparationTime(Replies replies, Events events, EventPersons persons, Attendance attendance, Clock clock) {
        this.replies = replies;
        this.events = events;
        this.persons = persons;
        this.attendance = attendance;
        this.clock = clock;
    }

    /** Whether its organisation has a place and the event's first day is not over. */
    boolean isOpen(Participation participation) {
        return participation.status() == ParticipationStatus.ACCEPTED && !today().isAfter(startsOn(participation.event()));
    }

    /** The participation, as long as things can be told. */
    Participation requireOpen(ParticipationId id) {
        Participation participation = replies.get(id);
        if (!isOpen(participation)) {
            throw new PreparationClosed();
        }
        return participation;
    }

    /** The same, and what hangs on the person is nobody else's to change until the transaction ends. */
    Participation requireOpen(EventPerson person) {
        if (!persons.hold(person.id())) {
            throw new PreparationClosed();
        }
        return requireOpen(person.participationId());
    }

    /** The event as it is, and stays until the transaction ends. */
    Event still(EventId event) {
        return attendance.keepStill(event);
    }

    /** Whether its organisation comes or came. */
    boolean hasPlace(ParticipationId id) {
        ParticipationStatus status = replies.get(id).status();
        return status == ParticipationStatus.ACCEPTED || status.tookPart();
    }

    Participation participation(ParticipationId id) {
        return replies.get(id);
    }

    LocalDate startsOn(EventId event) {
        return events.findById(event).orElseThrow().startsOn();
    }

    boolean isToday(Instant moment) {
        return ProgrammeTime.dayOf(moment).equals(today());
    }

    LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }
}
