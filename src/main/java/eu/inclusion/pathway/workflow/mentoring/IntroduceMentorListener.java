package eu.inclusion.pathway.workflow.mentoring;

import eu.inclusion.pathway.correspondence.MentoringLetter;
import eu.inclusion.pathway.mentoring.Mentor;
import eu.inclusion.pathway.mentoring.Mentoring;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.Post;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells the organisation who its mentor is. */
@Component
class IntroduceMentorListener implements TaskListener {

    private final Post post;
    private final PathCases paths;
    private final MentoringCases cases;

    IntroduceMentorListener(Post post, PathCases paths, MentoringCases cases) {
        this.post = post;
        this.paths = paths;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        Mentoring mentoring = cases.mentoringOf(task);
        Mentor mentor = MentoringCases.mentorOf(mentoring);
        post.toOrganisation(mentoring.organisationId(), mentoring.agency(), paths.pathOf(task).reference(),
                "mentoring-started/" + mentoring.id().text() + "/" + mentor.userId(), MentoringPages.of(mentoring),
                (organisation, link) -> new MentoringLetter.MentoringStarted(organisation.name(), mentor.name(), link));
    }
}
