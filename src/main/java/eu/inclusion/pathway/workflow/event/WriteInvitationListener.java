package eu.inclusion.pathway.workflow.event;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Invites the organisation, asks it once more, or offers it a place that came free. */
@Component
class WriteInvitationListener implements TaskListener {

    private final InvitationPost post;
    private final EventCases cases;

    WriteInvitationListener(InvitationPost post, EventCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        post.write(cases.participationOf(task), task);
    }
}
