package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Participation;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.springframework.stereotype.Component;

/** Tells the organisation that it stands on the waiting list. */
@Component
class ConfirmWaitingListener implements ExecutionListener {

    private final EventPost post;
    private final EventCases cases;

    ConfirmWaitingListener(EventPost post, EventCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateExecution execution) {
        Participation participation = cases.participationOf(execution);
        post.write(participation, "event-waiting-list/" + participation.id().text() + "/" + participation.placeInLine(), "/portal",
                (organisation, event, link) -> new EventLetter.EventWaitingList(organisation.name(), event, link));
    }
}
