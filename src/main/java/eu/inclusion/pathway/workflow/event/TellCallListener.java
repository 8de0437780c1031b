package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.internationalcall.CallCancelled;
import eu.inclusion.pathway.internationalcall.PreselectionsCompleted;
import eu.inclusion.pathway.internationalcall.SelectionMade;
import eu.inclusion.pathway.workflow.Messages;
import eu.inclusion.pathway.workflow.engine.CaseInHand;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the waiting cases of the host and the sending agencies what happened to a call, in the same transaction. */
@Component
class TellCallListener {

    private final Messages messages;

    TellCallListener(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(PreselectionsCompleted fact) {
        messages.tell("PreselectionsCompleted", fact.reference(), Map.of());
    }

    @EventListener
    void on(SelectionMade fact) {
        fact.agencies().forEach(agency -> messages.tell("SelectionMade", fact.reference() + "-" + agency, Map.of()));
    }

    @EventListener
    void on(CallCancelled fact) {
        if (!CaseInHand.is(fact.reference())) {
            messages.tell("CallCancelled", fact.reference(), Map.of());
        }
        fact.agencies().forEach(agency -> messages.tell("CallCancelled", fact.reference() + "-" + agency, Map.of()));
    }
}
