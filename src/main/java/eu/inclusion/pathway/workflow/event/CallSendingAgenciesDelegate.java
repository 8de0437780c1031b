package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Preselection;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Asks every sending agency to propose its organisations. */
@Component
class CallSendingAgenciesDelegate implements JavaDelegate {

    private final Preselection preselection;

    CallSendingAgenciesDelegate(Preselection preselection) {
        this.preselection = preselection;
    }

    @Override
    public void execute(DelegateExecution execution) {
        preselection.call(EventId.of((String) execution.getVariable(InternationalEventProcess.EVENT_ID)));
    }
}
