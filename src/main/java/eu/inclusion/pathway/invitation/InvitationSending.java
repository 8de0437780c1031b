package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.InvitationPortions;
import eu.inclusion.pathway.event.InvitationPortions.InvitedPortion;
import eu.inclusion.pathway.invitation.InvitationChoices.Choice;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Sends what officers chose, portion by portion. A portion is one transaction: organisations invited, letters in the outbox, outcomes
 * on record; if it fails nothing of it has happened, and it is done again.
 */
@Service
@Transactional
public class InvitationSending {

    private final InvitationRoundStore rounds;
    private final InvitationChoices choices;
    private final PortionOutcomes outcomes;
    private final InvitationPortions portions;
    private final InvitationSettings settings;

    InvitationSending(InvitationRoundStore rounds, InvitationChoices choices, PortionOutcomes outcomes, InvitationPortions portions,
            InvitationSettings settings) {
        this.rounds = rounds;
        this.choices = choices;
        this.outcomes = outcomes;
        this.portions = portions;
        this.settings = settings;
    }

    /**
     * Sends the next portion of an event's rounds that are under way. The places are locked before the round, as whoever cancels does.
     *
     * @return whether there is more to send
     */
    public boolean sendPortion(EventId event) {
        portions.lock(event);
        nextRound(event).flatMap(round -> rounds.findOneById(round.id())).filter(round -> round.is(RoundStatus.SENDING)).ifPresent(this::send);
        return nextRound(event).isPresent();
    }

    private Optional<InvitationRound> nextRound(EventId event) {
        return rounds.findFirstByEventIdAndStatusOrderByNumber(event, RoundStatus.SENDING);
    }

    private void send(InvitationRound round) {
        Instant now = choices.now();
        List<Choice> portion = portion(round.id());
        InvitedPortion outcome = portions.invite(round.eventId(), portion.stream().map(Choice::id).toList());
        if (outcome.open()) {
            outcomes.of(round.eventId(), portion, outcome).forEach((how, some) -> choices.settle(round.id(), how, some));
        } else {
            choices.settleRest(round.id(), InvitationOutcome.TOO_LATE);
        }
        InvitationRound sent = round.portionSent(now);
        rounds.save(choices.count(round.id(), InvitationOutcome.CHOSEN) == 0 ? sent.ended(now) : sent);
    }

    /** As many as fit in a portion, and those behind them that are written to at the same address. */
    private List<Choice> portion(InvitationRoundId round) {
        List<Choice> next = choices.next(round, 2 * settings.portion());
        if (next.size() <= settings.portion()) {
            return next;
        }
        String last = next.get(settings.portion() - 1).address();
        int end = settings.portion();
        while (end < next.size() && last != null && last.equals(next.get(end).address())) {
            end++;
        }
        return next.subList(0, end);
    }
}
