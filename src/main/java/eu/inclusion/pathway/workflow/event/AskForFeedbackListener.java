package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.programme.ProgrammeTime;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Asks the organisation how the event was. */
@Component
class AskForFeedbackListener implements TaskListener {

    private final EventPost post;
    private final EventCases cases;

    AskForFeedbackListener(EventPost post, EventCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        Participation participation = cases.participationOf(task);
        post.write(participation, "event-feedback-request/" + task.getId(), "/portal/to-dos/" + task.getId(),
                (organisation, event, link) -> new EventLetter.EventFeedbackRequest(organisation.name(), event,
                        ProgrammeTime.dayOf(task.getDueDate().toInstant()), link));
    }
}
