package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.invitation.InvitationSending;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Sends the next portion of the invitations that officers chose. */
@Component
class SendInvitationsDelegate implements JavaDelegate {

    private final EventCases cases;
    private final InvitationSending sending;

    SendInvitationsDelegate(EventCases cases, InvitationSending sending) {
        this.cases = cases;
        this.sending = sending;
    }

    @Override
    public void execute(DelegateExecution execution) {
        execution.setVariable(NationalEventProcess.MORE_TO_SEND, sending.sendPortion(cases.idOf(execution)));
    }
}
