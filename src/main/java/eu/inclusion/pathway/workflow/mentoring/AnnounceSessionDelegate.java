package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.correspondence.MentoringLetter;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.mentoring.MentoringSession;
import eu.inclusion.pathway.workflow.Post;
import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.JavaDelegate;
import org.springframework.stereotype.Component;

/** Writes to the organisation when and where the session is. */
@Component
class AnnounceSessionDelegate implements JavaDelegate {

    private final Post post;
    private final MentoringCases cases;

    AnnounceSessionDelegate(Post post, MentoringCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void execute(DelegateExecution execution) {
        Mentoring mentoring = cases.mentoringOf(execution);
        MentoringSession session = cases.plannedSession(execution);
        post.toOrganisation(mentoring.organisationId(), mentoring.agency(), execution.getProcessBusinessKey(),
                "mentoring-session-planned/" + session.id().text(), MentoringPages.of(mentoring),
                (organisation, link) -> new MentoringLetter.MentoringSessionPlanned(organisation.name(),
                        MentoringCases.mentorOf(mentoring).name(), session.startsAt(), session.place(), link));
    }
}
