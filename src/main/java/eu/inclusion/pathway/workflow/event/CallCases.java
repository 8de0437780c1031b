package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.ProcessStarts;
import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** The cases of agencies that may send organisations to an international event. */
@Component
class CallCases {

    private final RuntimeService runtime;
    private final ProcessStarts processes;
    private final Unchecked unchecked;

    CallCases(RuntimeService runtime, ProcessStarts processes, Unchecked unchecked) {
        this.runtime = runtime;
        this.processes = processes;
        this.unchecked = unchecked;
    }

    boolean isUnderWay(String reference) {
        return unchecked.call(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference, InternationalEventProcess.PROCESS)
                .count()) > 0;
    }

    void begin(String reference, EventId event, AgencyCode agency) {
        processes.start(InternationalEventProcess.PROCESS, reference, agency, Map.of(InternationalEventProcess.EVENT_ID, event.text(),
                InternationalEventProcess.AGENCY_ROLE, InternationalEventProcess.SENDING));
    }
}
