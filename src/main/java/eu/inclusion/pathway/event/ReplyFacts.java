package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Makes known, at the time it is, what organisations did about their invitations. */
@Component
class ReplyFacts {

    private final ApplicationEventPublisher facts;
    private final Clock clock;

    ReplyFacts(ApplicationEventPublisher facts, Clock clock) {
        this.facts = facts;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    void lapsed(Participation silent) {
        facts.publishEvent(new InvitationLapsed(silent.id(), silent.pathReference()));
    }

    void placeGivenBack(Participation participation) {
        facts.publishEvent(new PlaceGivenBack(participation.id(), participation.pathReference()));
    }

    void placeReturned(Participation participation) {
        facts.publishEvent(new PlaceReturned(participation.event(), participation.id()));
    }

    void ended(Participation participation) {
        facts.publishEvent(new ParticipationEnded(participation.event(), participation.id(), participation.agency()));
    }
}
