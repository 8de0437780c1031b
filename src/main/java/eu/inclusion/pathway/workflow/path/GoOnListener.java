package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.workflow.NextStep;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** After an award nobody has to decide how the path goes on: to the next phase. */
@Component
class GoOnListener implements ExecutionListener {

    @Override
    public void notify(DelegateExecution execution) {
        execution.getProcessInstance().setVariable(OrganisationPathProcess.NEXT_STEP, NextStep.ON.name());
    }
}
