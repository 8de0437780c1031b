package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Invitations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.NextStep;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.PathDecisions;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** No event invited an organisation for long: the officer lets it wait on, go on without one, rest, or stops its path. */
@Component
class DecideWithoutEventTask implements UserTaskHandler {

    private final PathCases cases;
    private final PathDecisions decisions;
    private final Invitations invitations;

    DecideWithoutEventTask(PathCases cases, PathDecisions decisions, Invitations invitations) {
        this.cases = cases;
        this.decisions = decisions;
        this.invitations = invitations;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideWithoutEvent";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return decisions.show(cases.pathOf(task), cases.organisationOf(task));
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        OrganisationPath path = cases.pathOf(task);
        NextStep next = decisions.take(path, answers, task.doneBy());
        if (next != NextStep.AGAIN) {
            invitations.lapse(path.id(), EventKind.valueOf(task.variable(EventParticipationProcess.EVENT_KIND)));
        }
        return Map.of(EventParticipationProcess.NEXT_STEP, next.name());
    }
}
