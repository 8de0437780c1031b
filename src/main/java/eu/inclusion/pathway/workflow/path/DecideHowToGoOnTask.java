package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.PathDecisions;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The organisation did not apply, or was not awarded: the officer decides whether it tries again, goes on, rests or stops. */
@Component
class DecideHowToGoOnTask implements UserTaskHandler {

    private final PathCases cases;
    private final PathDecisions decisions;

    DecideHowToGoOnTask(PathCases cases, PathDecisions decisions) {
        this.cases = cases;
        this.decisions = decisions;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideHowToGoOn";
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
        return Map.of(OrganisationPathProcess.NEXT_STEP, decisions.take(path, answers, task.doneBy()).name());
    }
}
