package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where invitations are answered, and where organisations that were to come say that they do not. */
@Service
@Transactional
public class Replies {

    private static final Set<ParticipationStatus> UNDER_WAY = Set.of(ParticipationStatus.AWAITING_INVITATION, ParticipationStatus.INVITED,
            ParticipationStatus.ACCEPTED, ParticipationStatus.WAITING_LIST, ParticipationStatus.OFFERED);

    private final ParticipationStore participations;
    private final Events events;
    private final PlaceGiving placeGiving;
    private final Places places;
    private final ReplyFacts facts;

    Replies(ParticipationStore participations, Events events, PlaceGiving placeGiving, Places places, ReplyFacts facts) {
        this.participations = participations;
        this.events = events;
        this.placeGiving = placeGiving;
        this.places = places;
        this.facts = facts;
    }

    /**
     * An organisation answers: it gets its places, stands in line, or does not come.
     *
     * @return how it stands now: accepted, waiting or declined
     * @throws InvitationNotOpen when no answer is awaited
     * @throws PlaceNotAvailable when more persons come than the places that came free were for
     */
    public ParticipationStatus answer(ParticipationId id, InvitationAnswer answer) {
        Places.Room room = places.lockFor(id);
        Participation before = get(id);
        Participation answered = before.answered(answer, facts.now());
        if (answer.coming()) {
            room.requireOpenTo(before);
            return seat(before, answered, room).status();
        }
        end(before, answered, ParticipationStatus.DECLINED, room);
        return ParticipationStatus.DECLINED;
    }

    private Participation seat(Participation before, Participation answered, Places.Room room) {
        Participation seated = placeGiving.seat(answered, room, before.placesHeld());
        int spared = before.placesHeld() - seated.placesHeld();
        if (spared > 0) {
            placeGiving.offer(events.findById(seated.event()).orElseThrow(), room.free() + spared);
            facts.ended(seated);
        }
        return seated;
    }

    /**
     * The organisation was silent; the agency asks once more.
     *
     * @throws TooLateToAskAgain when the event begins today or has begun
     */
    public void askAgain(ParticipationId id, LocalDate until) {
        Participation silent = get(id);
        Event event = events.findById(silent.event()).orElseThrow();
        LocalDate last = event.startsOn().minusDays(1);
        if (last.isBefore(facts.today())) {
            throw new TooLateToAskAgain();
        }
        participations.save(silent.askedAgain(until.isBefore(last) ? until : last));
    }

    /** The organisation was silent; the agency takes that for a no. */
    public void treatAsDeclined(ParticipationId id) {
        Places.Room room = places.lockFor(id);
        Participation silent = get(id);
        silent.requireAnswerAwaited();
        end(silent, silent, ParticipationStatus.NO_ANSWER, room);
    }

    /** The organisation was silent; it waits for the next event, without a task for anybody. Whoever has answered meanwhile stays as answered. */
    public void letGo(ParticipationId id) {
        Places.Room room = places.lockFor(id);
        Participation silent = get(id);
        if (silent.status().awaitsAnswer()) {
            end(silent, silent, ParticipationStatus.NO_ANSWER, room);
            facts.lapsed(silent);
        }
    }

    /** An organisation that was to come, or stood in line, says that it does not come; its process is told. */
    public void giveBack(ParticipationId id) {
        Participation given = withdraw(id);
        facts.placeGivenBack(given);
    }

    /** The same, said in the organisation's own task, where its process knows already. */
    public Participation withdraw(ParticipationId id) {
        Places.Room room = places.lockFor(id);
        Participation before = get(id);
        if (before.status() != ParticipationStatus.ACCEPTED && before.status() != ParticipationStatus.WAITING_LIST) {
            throw new NoPlaceToGiveBack();
        }
        end(before, before, ParticipationStatus.CANCELLED, room);
        return before;
    }

    /** The path goes on without this phase, or has ended: whatever its organisation held at events is free again. */
    public void release(OrganisationPathId path) {
        List<Participation> held = participations.findByPathIdAndStatusIn(path, UNDER_WAY);
        held.stream().filter(one -> !one.status().awaitsInvitation())
                .sorted(Comparator.comparing(one -> one.event().value()))
                .forEach(one -> release(one.id()));
        held.stream().filter(one -> one.status().awaitsInvitation())
                .forEach(one -> participations.save(one.now(ParticipationStatus.LAPSED)));
    }

    private void release(ParticipationId id) {
        Places.Room room = places.lockFor(id);
        Participation before = get(id);
        if (before.status().isUnderWay()) {
            end(before, before, ParticipationStatus.CANCELLED, room);
        }
    }

    private void end(Participation before, Participation after, ParticipationStatus how, Places.Room room) {
        participations.save(after.now(how));
        if (before.placesHeld() > 0) {
            placeGiving.free(events.findById(before.event()).orElseThrow(), room, before.placesHeld());
        }
        facts.ended(before);
        if (before.status() == ParticipationStatus.ACCEPTED) {
            facts.placeReturned(before);
        }
    }

    /** One participation, for whoever works on its case. */
    @Transactional(readOnly = true)
    public Participation get(ParticipationId id) {
        return participations.findById(id).orElseThrow();
    }
}
