package eu.inclusion.pathway.travel;

import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** From when and until when a journey can be claimed: after it is on record who took part, within the time that is set. */
@Component
class ClaimPeriod {

    private final Events events;
    private final TravelSettings settings;
    private final Clock clock;

    ClaimPeriod(Events events, TravelSettings settings, Clock clock) {
        this.events = events;
        this.settings = settings;
        this.clock = clock;
    }

    boolean isOpen(Participation participation) {
        return participation.status().tookPart() && !today().isAfter(lastDay(participation));
    }

    void requireOpen(Participation participation) {
        if (!participation.status().tookPart()) {
            throw new TravelClaimNotPossible("did-not-come");
        }
        if (today().isAfter(lastDay(participation))) {
            throw new TravelClaimNotPossible("too-late");
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
