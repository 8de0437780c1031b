package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.internationalcall.CallDaysChanged;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * The days of a call are others: what waits for them waits for the new ones. Where organisations can apply again, agencies wait for them
 * again; where agencies can propose again, the host waits for them, and so does an agency whose day had gone by.
 */
@Component
class FollowCallDaysListener {

    private final EventCaseDates dates;
    private final Messages messages;
    private final CallCases cases;

    FollowCallDaysListener(EventCaseDates dates, Messages messages, CallCases cases) {
        this.dates = dates;
        this.messages = messages;
        this.cases = cases;
    }

    @EventListener
    void on(CallDaysChanged fact) {
        dates.follow(fact.eventId());
        fact.awaited().forEach(agency -> awaits(fact, agency));
        messages.tell("ProposalsAwaited", fact.reference(), Map.of());
    }

    private void awaits(CallDaysChanged fact, AgencyCode agency) {
        String reference = fact.reference() + "-" + agency;
        if (fact.open()) {
            messages.tell("CallReopened", reference, Map.of());
        }
        if (!cases.isUnderWay(reference)) {
            cases.begin(reference, fact.eventId(), agency);
        }
    }
}
