package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.workflow.PathCases;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** The organisation is ready for an event from the moment on that its process waits for an invitation. */
@Component
class OpenParticipationListener implements ExecutionListener {

    private final PathCases cases;
    private final Invitations invitations;

    OpenParticipationListener(PathCases cases, Invitations invitations) {
        this.cases = cases;
        this.invitations = invitations;
    }

    @Override
    public void notify(DelegateExecution execution) {
        EventKind kind = EventKind.valueOf((String) execution.getVariable(EventParticipationProcess.EVENT_KIND));
        execution.getProcessInstance().setVariable(EventParticipationProcess.PARTICIPATION_ID,
                invitations.open(cases.pathOf(execution), kind).id().text());
    }
}
