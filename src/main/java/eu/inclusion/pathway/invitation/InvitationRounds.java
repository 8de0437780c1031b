package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers of an agency choose together whom an event invites, have the invitations sent, stop them and send them on. */
@Service
@Transactional
public class InvitationRounds {

    private final InvitationRoundStore rounds;
    private final InvitationChoices choices;
    private final Events events;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    InvitationRounds(InvitationRoundStore rounds, InvitationChoices choices, Events events, ApplicationEventPublisher facts, Clock clock) {
        this.rounds = rounds;
        this.choices = choices;
        this.events = events;
        this.facts = facts;
        this.clock = clock;
    }

    /** Takes organisations in and leaves others out; who cannot be invited is not taken in. */
    public void choose(EventId id, Collection<ParticipationId> in, Collection<ParticipationId> out, String person) {
        InvitationRound round = beingChosen(id, person);
        choices.remove(round.id(), out);
        choices.add(round.id(), event(id).agency(), InviteeSearch.ALL, in);
    }

    /**
     * Takes in all that fit.
     *
     * @return how many more are chosen now
     */
    public int chooseAll(EventId id, InviteeSearch search, String person) {
        return choices.add(beingChosen(id, person).id(), event(id).agency(), search, null);
    }

    /** Leaves all out again. */
    public void chooseNobody(EventId id) {
        choices.beingChosen(id).ifPresent(choices::removeAll);
    }

    /** How many are chosen and not yet sent off. */
    @Transactional(readOnly = true)
    public int chosen(EventId id) {
        return choices.beingChosen(id).map(round -> choices.count(round, InvitationOutcome.CHOSEN)).orElse(0);
    }

    /**
     * Makes sure that an officer sends what was seen before deciding; nobody else changes it until the end of the transaction.
     *
     * @throws NobodyChosen when nobody is chosen, or a colleague was quicker
     * @throws ChoiceChanged when more or fewer are chosen than the officer saw
     */
    public void requireSeen(EventId id, int seen) {
        choices.lockFor(id);
        int chosen = chosen(id);
        if (chosen == 0) {
            throw new NobodyChosen();
        }
        if (chosen != seen) {
            throw new ChoiceChanged(seen, chosen);
        }
    }

    /**
     * Has the invitations sent to those who are chosen; they go out in the background.
     *
     * @throws NobodyChosen when nobody is chosen, or a colleague was quicker
     */
    public void send(EventId id, String person) {
        choices.lockFor(id);
        InvitationRoundId chosen = choices.beingChosen(id).filter(round -> choices.count(round, InvitationOutcome.CHOSEN) > 0)
                .orElseThrow(NobodyChosen::new);
        event(id).requireInvites(ProgrammeTime.dayOf(clock.instant()));
        choices.noteAddresses(chosen);
        rounds.save(rounds.findOneById(chosen).orElseThrow().sent(person, clock.instant()));
        tell(id);
    }

    /** Stops a round that goes out; who has been invited stays invited. */
    public void stop(InvitationRoundId id, String person) {
        change(id, RoundStatus.SENDING, round -> round.stopped(person, clock.instant()));
    }

    /** Sends on what was stopped. */
    public void sendOn(InvitationRoundId id) {
        tell(change(id, RoundStatus.STOPPED, InvitationRound::continued).eventId());
    }

    /** Ends a round that was stopped; the rest is not invited and can be chosen again. */
    public void endForGood(InvitationRoundId id) {
        change(id, RoundStatus.STOPPED, round -> round.ended(clock.instant()));
        choices.settleRest(id, InvitationOutcome.HELD_BACK);
    }

    /** The event does not take place: nothing more is sent, and nobody is chosen any more. */
    public void endAll(EventId id) {
        rounds.findByEventIdOrderByNumber(id).stream().filter(round -> !round.is(RoundStatus.ENDED)).forEach(round -> {
            rounds.save(rounds.findOneById(round.id()).orElseThrow().ended(clock.instant()));
            choices.settleRest(round.id(), InvitationOutcome.TOO_LATE);
        });
    }

    /** An event's rounds, the first first, the one being chosen last. */
    @Transactional(readOnly = true)
    public List<InvitationRound> of(EventId id) {
        return rounds.findByEventIdOrderByNumber(id);
    }

    @Transactional(readOnly = true)
    public Optional<InvitationRound> find(InvitationRoundId id) {
        return rounds.findById(id);
    }

    private InvitationRound change(InvitationRoundId id, RoundStatus from, UnaryOperator<InvitationRound> how) {
        InvitationRound round = rounds.findOneById(id).orElseThrow();
        if (!round.is(from)) {
            throw new RoundNotUnderWay(round.status());
        }
        return rounds.save(how.apply(round));
    }

    private InvitationRound beingChosen(EventId id, String person) {
        choices.lockFor(id);
        return rounds.findFirstByEventIdAndStatusOrderByNumber(id, RoundStatus.CHOOSING).orElseGet(() -> rounds.save(
                InvitationRound.begun(id, rounds.findByEventIdOrderByNumber(id).size() + 1, person, clock.instant())));
    }

    private void tell(EventId id) {
        facts.publishEvent(new InvitationsChosen(id, event(id).reference()));
    }

    private Event event(EventId id) {
        return events.findById(id).orElseThrow();
    }
}
