package eu.inclusion.pathway.event;

import java.util.List;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the registration for an event ends before its last day: an officer closes it, once. Whoever has not answered by then waits for
 * the next event; the waiting list goes on moving up.
 */
@Service
@Transactional
public class Registration {

    private final EventBook book;
    private final Places places;
    private final ParticipationStore participations;
    private final ApplicationEventPublisher facts;

    Registration(EventBook book, Places places, ParticipationStore participations, ApplicationEventPublisher facts) {
        this.book = book;
        this.places = places;
        this.participations = participations;
        this.facts = facts;
    }

    /**
     * Closes the registration.
     *
     * @throws RegistrationClosed when a colleague was quicker
     * @throws EventNotOpen when the event is not to come any more
     */
    public void close(EventId id, String person) {
        Places.Room room = places.lock(id);
        if (room.closed()) {
            throw new RegistrationClosed(places.closing(id).orElseThrow().by());
        }
        Event event = book.get(id);
        event.requireToCome();
        places.close(id, person);
        facts.publishEvent(new RegistrationEnded(id, event.reference()));
    }

    /** Closes the registration unless it is closed already. */
    public void closeIfOpen(EventId id, String person) {
        if (!places.lock(id).closed()) {
            close(id, person);
        }
    }

    /** More are invited: the registration is open again. */
    public void reopen(EventId id) {
        places.lock(id);
        places.open(id);
    }

    /** When and by whom the registration was closed, if it is. */
    @Transactional(readOnly = true)
    public Optional<Closing> closing(EventId id) {
        return places.closing(id);
    }

    /**
     * Lets some of those go who did not answer before the registration closed; each waits for the next event.
     *
     * @return whether there are more
     */
    public boolean releaseSilent(EventId id, int atMost) {
        if (!places.lock(id).closed()) {
            return false;
        }
        List<Participation> silent = participations.findByEventIdAndStatus(id, ParticipationStatus.INVITED, Limit.of(atMost + 1));
        silent.stream().limit(atMost).forEach(one -> {
            participations.save(one.now(ParticipationStatus.NO_ANSWER));
            facts.publishEvent(new InvitationLapsed(one.id(), one.pathReference()));
        });
        return silent.size() > atMost;
    }
}
