package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Registration;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Lets the next of those go who had not answered when the registration was closed. */
@Component
class ReleaseSilentDelegate implements JavaDelegate {

    private static final int AT_ONCE = 50;

    private final EventCases cases;
    private final Registration registration;

    ReleaseSilentDelegate(EventCases cases, Registration registration) {
        this.cases = cases;
        this.registration = registration;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(NationalEventProcess.MORE_SILENT, registration.releaseSilent(cases.idOf(execution), AT_ONCE));
    }
}
