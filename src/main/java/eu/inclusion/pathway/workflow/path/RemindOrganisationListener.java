package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.correspondence.PathLetter;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.Post;
import java.util.Locale;
import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.delegate.TaskListener;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Reminds the organisation of a task that waits for it; the model says when. */
@Component("remindOrganisationListener")
class RemindOrganisationListener implements TaskListener {

    private final Post post;
    private final PathCases cases;
    private final MessageSource messages;

    RemindOrganisationListener(Post post, PathCases cases, MessageSource messages) {
        this.post = post;
        this.cases = cases;
        this.messages = messages;
    }

    @Override
    public void notify(DelegateTask task) {
        OrganisationPath path = cases.pathOf(task);
        post.toOrganisation(path.organisationId(), path.agency(), path.reference(), "path-task-reminder/" + task.getId(),
                "/portal/to-dos/" + task.getId(), (organisation, link) -> new PathLetter.PathTaskReminder(organisation.name(),
                        name(task, organisation), ProgrammeTime.dayOf(task.getDueDate().toInstant()), link));
    }

    private String name(DelegateTask task, Organisation organisation) {
        Locale reader = organisation.contact().map(ContactPerson::locale).orElse(Locale.ENGLISH);
        return messages.getMessage("workflow.task." + task.getTaskDefinitionKey(), null, task.getName(), reader);
    }
}
