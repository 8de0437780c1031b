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

/** Asks the organisation once more to answer the survey. */
@Component
class RemindToSurveyListener implements TaskListener {

    private final Post post;
    private final PathCases cases;

    RemindToSurveyListener(Post post, PathCases cases) {
        this.post = post;
        this.cases = cases;
    }

    @Override
    public void notify(DelegateTask task) {
        OrganisationPath path = cases.pathOf(task);
        LocalDate answerBy = ProgrammeTime.dayOf(task.getDueDate().toInstant());
        post.toOrganisation(path.organisationId(), path.agency(), path.reference(), "mapping-survey-reminder/" + task.getId(),
                "/portal/to-dos/" + task.getId(),
                (organisation, link) -> new MappingLetter.MappingSurveyReminder(organisation.name(), answerBy, link));
    }
}
