package eu.inclusion.pathway.workflow.travel;

import eu.inclusion.pathway.travel.TravelClaimSent;
import eu.inclusion.pathway.travel.TravelClaimTakenBack;
import eu.inclusion.pathway.workflow.Messages;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A claim came: its process starts at the agency that sends the person, and the organisation is told. Taken back, its process ends. */
@Component
class StartTravelClaimListener {

    private final ProcessStarts starts;
    private final Messages messages;
    private final TravelLetters letters;

    StartTravelClaimListener(ProcessStarts starts, Messages messages, TravelLetters letters) {
        this.starts = starts;
        this.messages = messages;
        this.letters = letters;
    }

    @EventListener
    void on(TravelClaimSent fact) {
        letters.received(fact.claimId());
        starts.start(TravelClaimProcess.PROCESS, fact.reference(), fact.agency(), Map.of(TravelClaimProcess.TRAVEL_CLAIM_ID, fact.claimId().text()));
    }

    @EventListener
    void on(TravelClaimTakenBack fact) {
        messages.tell("TravelClaimTakenBack", fact.reference(), Map.of());
    }
}
