package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.attendance.PersonalAttendance;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Whose journey can be claimed, from when and until when: of who was there by what is on record, within the time that is set. */
@Component
class ClaimPeriod {

    private final Events events;
    private final PersonalAttendance attendance;
    private final TravelSettings settings;
    private final Clock clock;

    ClaimPeriod(Events events, PersonalAttendance attendance, TravelSettings settings, Clock clock) {
        this.events = events;
        this.attendance = attendance;
        this.settings = settings;
        this.clock = clock;
    }

    /** Of the organisation; whether a person of it was there is asked for each. */
    boolean isOpen(Participation participation) {
        return participation.status().tookPart() && !today().isAfter(lastDay(participation));
    }

    private void requireOpen(Participation participation) {
        if (!participation.status().tookPart()) {
            throw new TravelClaimNotPossible("did-not-come");
        }
        if (today().isAfter(lastDay(participation))) {
            throw new TravelClaimNotPossible("too-late");
        }
    }

    boolean wasThere(EventPerson person, Participation participation) {
        return attendance.wasThere(person.id(), participation);
    }

    void requireOpen(EventPersonId person, Participation participation) {
        requireOpen(participation);
        if (!attendance.wasThere(person, participation)) {
            throw new TravelClaimNotPossible("person-did-not-come");
        }
    }

    int year() {
        return today().getYear();
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private LocalDate lastDay(Participation participation) {
        return settings.lastDay(events.findById(participation.event()).orElseThrow().endsOn());
    }

    private LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }
}
