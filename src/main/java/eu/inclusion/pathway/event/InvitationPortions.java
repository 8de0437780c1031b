package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Invites some of many organisations at a time. Whoever was invited elsewhere or left meanwhile is left out, and the others are
 * invited all the same.
 */
@Service
@Transactional
public class InvitationPortions {

    private final Places places;
    private final Events events;
    private final ParticipationStore participations;
    private final Invitations invitations;
    private final Clock clock;

    InvitationPortions(Places places, Events events, ParticipationStore participations, Invitations invitations, Clock clock) {
        this.places = places;
        this.events = events;
        this.participations = participations;
        this.invitations = invitations;
        this.clock = clock;
    }

    /** Locks the event's places until the transaction ends; whoever locks more of an event locks these first. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void lock(EventId id) {
        places.lock(id);
    }

    /** Invites those of these organisations that still wait for an event of its kind, if the event still takes anybody. */
    public InvitedPortion invite(EventId id, Collection<ParticipationId> chosen) {
        Places.Room room = places.lock(id);
        Event event = events.findById(id).orElseThrow();
        if (room.closed() || !event.status().isToCome() || event.lastDayToAnswer(today()).isBefore(today())) {
            return new InvitedPortion(false, Set.of(), Set.of());
        }
        List<Participation> held = participations.findByIdInOrderById(Set.copyOf(chosen));
        List<Participation> waiting = held.stream().filter(event::mayInvite).toList();
        invitations.invite(event.status() == EventStatus.PLANNED ? events.save(event.open()) : event, waiting);
        return new InvitedPortion(true, ids(waiting),
                ids(held.stream().filter(one -> !waiting.contains(one) && one.eventId() != null).toList()));
    }

    private static Set<ParticipationId> ids(List<Participation> some) {
        return some.stream().map(Participation::id).collect(Collectors.toUnmodifiableSet());
    }

    private LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    /**
     * What became of a portion.
     *
     * @param open whether the event still takes anybody; if not, nobody was invited
     * @param elsewhere those that were not invited because an event, this or another, invited them before
     */
    public record InvitedPortion(boolean open, Set<ParticipationId> invited, Set<ParticipationId> elsewhere) {
    }
}
