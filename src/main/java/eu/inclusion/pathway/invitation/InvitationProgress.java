package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** How far the rounds of an event are; two statements, however many are invited. */
@Component
public class InvitationProgress {

    private final InvitationRoundStore rounds;
    private final InvitationChoices choices;

    InvitationProgress(InvitationRoundStore rounds, InvitationChoices choices) {
        this.rounds = rounds;
        this.choices = choices;
    }

    /** The rounds that were sent, the first first. */
    public List<RoundProgress> of(EventId event) {
        Map<InvitationRoundId, Map<InvitationOutcome, Integer>> figures = choices.figures(event);
        return rounds.findByEventIdOrderByNumber(event).stream().filter(round -> round.sentAt() != null)
                .map(round -> new RoundProgress(round, figures.getOrDefault(round.id(), Map.of()))).toList();
    }
}
