package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Invites the organisation, or offers it a place that came free. */
@Component
class WriteInvitationListener implements TaskListener {

    private final EventPost post;
    private final EventCases cases;

    WriteInvitationListener(EventPost post, EventCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        Participation participation = cases.participationOf(task);
        post.write(participation, "event-invitation/" + task.getId(), "/portal/to-dos/" + task.getId(),
                (organisation, event, link) -> participation.status() == ParticipationStatus.OFFERED
                        ? new EventLetter.EventPlaceOffered(organisation.name(), event, answerBy(task), link)
                        : new EventLetter.EventInvitation(organisation.name(), event, answerBy(task), link));
    }

    private static LocalDate answerBy(DelegateTask task) {
        return ProgrammeTime.dayOf(task.getDueDate().toInstant());
    }
}
