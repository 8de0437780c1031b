package eu.inclusion.pathway.workflow;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.engine.AgencyInHand;
import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.util.Map;
import org.camunda.bpm.engine.RuntimeService;
import org.springframework.stereotype.Component;

/** Starts processes: always for an agency, under the case's reference, with the one id it is about. */
@Component
public class ProcessStarts {

    private final RuntimeService runtime;
    private final Unchecked unchecked;

    ProcessStarts(RuntimeService runtime, Unchecked unchecked) {
        this.runtime = runtime;
        this.unchecked = unchecked;
    }

    /** Starts a process; from here on the agency is its tenant. */
    public void start(String processKey, String reference, AgencyCode agency, Map<String, Object> variables) {
        AgencyInHand.with(agency, () -> unchecked.run(() ->
                AgencyInHand.started(runtime.startProcessInstanceByKey(processKey, reference, variables))));
    }
}
