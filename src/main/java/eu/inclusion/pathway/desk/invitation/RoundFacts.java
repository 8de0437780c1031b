package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.invitation.RoundProgress;
import eu.inclusion.pathway.invitation.RoundStatus;
import java.util.List;
import java.util.Map;

/** What the figures of an event's rounds are drawn from. */
final class RoundFacts {

    private RoundFacts() {
    }

    static Map<String, Object> of(Event event, List<RoundProgress> rounds, boolean mayDecide) {
        return Map.of("event", event, "rounds", rounds, "mayDecide", mayDecide && event.status().isToCome(),
                "running", rounds.stream().anyMatch(one -> one.round().status() == RoundStatus.SENDING));
    }
}
