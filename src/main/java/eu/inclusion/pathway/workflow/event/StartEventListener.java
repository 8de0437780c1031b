package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanned;
import eu.inclusion.pathway.event.SendingAgencyCalled;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** An event that was planned is followed from here on; so is each sending agency's part in it, as that agency's own case. */
@Component
class StartEventListener {

    private final ProcessStarts processes;
    private final CallCases calls;

    StartEventListener(ProcessStarts processes, CallCases calls) {
        this.processes = processes;
        this.calls = calls;
    }

    @EventListener
    void on(EventPlanned fact) {
        if (fact.kind() == EventKind.NATIONAL) {
            processes.start(NationalEventProcess.PROCESS, fact.reference(), fact.agency(),
                    Map.of(NationalEventProcess.EVENT_ID, fact.eventId().text()));
        } else {
            processes.start(InternationalEventProcess.PROCESS, fact.reference(), fact.agency(),
                    Map.of(InternationalEventProcess.EVENT_ID, fact.eventId().text(),
                            InternationalEventProcess.AGENCY_ROLE, InternationalEventProcess.HOST));
        }
    }

    @EventListener
    void on(SendingAgencyCalled fact) {
        calls.begin(fact.reference(), fact.eventId(), fact.agency());
    }
}
