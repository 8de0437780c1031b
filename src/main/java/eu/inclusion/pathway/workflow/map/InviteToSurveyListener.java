package eu.inclusion.pathway.workflow.map;

import eu.inclusion.pathway.correspondence.MappingLetter;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.Post;
import java.time.LocalDate;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.stereotype.Component;

/** Asks the organisation to answer the survey, with a link that leads to it. */
@Component
class InviteToSurveyListener implements TaskListener {

    private final Post post;
    private final PathCases cases;

    InviteToSurveyListener(Post post, PathCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        OrganisationPath path = cases.pathOf(task);
        LocalDate answerBy = ProgrammeTime.dayOf(task.getDueDate().toInstant());
        post.toOrganisation(path.organisationId(), path.agency(), path.reference(), "mapping-survey-invitation/" + task.getId(),
                "/portal/to-dos/" + task.getId(),
                (organisation, link) -> new MappingLetter.MappingSurveyInvitation(organisation.name(), answerBy, link));
    }
}
