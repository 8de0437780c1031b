package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Hands out an event's places in the order of the answers. Who finds no place waits in line; what comes free is offered to the
 * first in line whose group fits. Every call runs under the lock that {@link Places} keeps on the event.
 */
@Component
class PlaceGiving {

    private final Places places;
    private final ParticipationStore participations;
    private final ApplicationEventPublisher facts;
    private final EventSettings settings;
    private final Clock clock;

    PlaceGiving(Places places, ParticipationStore participations, ApplicationEventPublisher facts, EventSettings settings, Clock clock) {
        this.places = places;
        this.participations = participations;
        this.facts = facts;
        this.settings = settings;
        this.clock = clock;
    }

    /** Gives places for the persons it now says it brings, or puts it in line; the places kept for it, if any, count. */
    Participation seat(Participation answered, Places.Room room, int heldBefore) {
        int persons = WaitingLine.personsOf(answered);
        if (persons - heldBefore <= room.free()) {
            places.take(answered.event(), persons - heldBefore);
            return confirmed(answered);
        }
        if (heldBefore > 0) {
            throw new PlaceNotAvailable(heldBefore);
        }
        Participation waiting = participations.save(answered.waiting(places.nextInLine(answered.event())));
        facts.publishEvent(new PlacedOnWaitingList(waiting.id(), waiting.pathReference()));
        return waiting;
    }

    private Participation confirmed(Participation answered) {
        Participation seated = participations.save(answered.now(ParticipationStatus.ACCEPTED));
        facts.publishEvent(new PlaceConfirmed(seated.id(), seated.pathReference()));
        return seated;
    }

    /** Gives back the places kept for a participation and offers them on; it must not hold them any more in the store. */
    void free(Event event, Places.Room room, int persons) {
        places.take(event.id(), -persons);
        offer(event, room.free() + persons);
    }

    /** The same for one that keeps its place and comes with fewer; whoever fills the event otherwise hears of it. */
    void spare(Event event, Places.Room room, Participation keeps, int persons) {
        free(event, room, persons);
        facts.publishEvent(new ParticipationEnded(event.id(), keeps.id(), keeps.agency()));
    }

    /** Offers free places to those in line; nothing is offered any more once the event has begun. */
    void offer(Event event, int free) {
        LocalDate today = ProgrammeTime.dayOf(clock.instant());
        if (!event.status().isToCome() || !today.isBefore(event.startsOn())) {
            return;
        }
        WaitingLine.of(participations.findByEventIdAndStatusIn(event.id(), List.of(ParticipationStatus.WAITING_LIST)))
                .offered(free).forEach(next -> offer(next, event, offerEnds(today, event)));
    }

    private void offer(Participation next, Event event, LocalDate until) {
        places.take(event.id(), WaitingLine.personsOf(next));
        participations.save(next.offered(until));
        facts.publishEvent(new PlaceOffered(next.id(), next.pathReference()));
    }

    private LocalDate offerEnds(LocalDate today, Event event) {
        LocalDate usual = today.plus(settings.offerStands());
        LocalDate dayBefore = event.startsOn().minusDays(1);
        return usual.isBefore(dayBefore) ? usual : dayBefore;
    }
}
