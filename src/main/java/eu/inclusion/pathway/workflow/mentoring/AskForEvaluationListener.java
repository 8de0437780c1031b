package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.correspondence.MentoringLetter;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.Post;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Asks the organisation what the mentoring brought. */
@Component
class AskForEvaluationListener implements TaskListener {

    private final Post post;
    private final PathCases paths;
    private final MentoringCases cases;

    AskForEvaluationListener(Post post, PathCases paths, MentoringCases cases) {
        this.post = post;
        this.paths = paths;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        Mentoring mentoring = cases.mentoringOf(task);
        post.toOrganisation(mentoring.organisationId(), mentoring.agency(), paths.pathOf(task).reference(),
                "mentoring-evaluation-request/" + task.getId(), "/portal/to-dos/" + task.getId(),
                (organisation, link) -> new MentoringLetter.MentoringEvaluationRequest(organisation.name(),
                        ProgrammeTime.dayOf(task.getDueDate().toInstant()), link));
    }
}
