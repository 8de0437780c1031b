package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.calendar.EntryStatus;
import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Participation;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells the organisation that its place is sure. */
@Component
class ConfirmPlaceListener implements TaskListener {

    private final EventPost post;
    private final EventCases cases;

    ConfirmPlaceListener(EventPost post, EventCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        Participation participation = cases.participationOf(task);
        post.writeWithCalendar(participation, EntryStatus.CONFIRMED, "event-place-confirmed/" + task.getId(), "/portal/to-dos/" + task.getId(),
                (organisation, event, link) -> new EventLetter.EventPlaceConfirmed(organisation.name(), event, link));
    }
}
