package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.correspondence.ApplicationLetter;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.Post;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Tells the organisation that it can write an application now. */
@Component
class InviteToApplyListener implements TaskListener {

    private final Post post;
    private final PathCases cases;

    InviteToApplyListener(Post post, PathCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        OrganisationPath path = cases.pathOf(task);
        post.toOrganisation(path.organisationId(), path.agency(), path.reference(), "application-invitation/" + task.getId(), "/portal",
                (organisation, link) -> new ApplicationLetter.ApplicationInvitation(organisation.name(), null, link));
    }
}
