package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.Phase;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.PathDecisions;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A path has rested: the officer decides in which phase it goes on. */
@Component
class DecideWhereToGoOnTask implements UserTaskHandler {

    private final PathCases cases;
    private final PathDecisions decisions;
    private final PathJournal journal;

    DecideWhereToGoOnTask(PathCases cases, PathDecisions decisions, PathJournal journal) {
        this.cases = cases;
        this.decisions = decisions;
        this.journal = journal;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideWhereToGoOn";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        OrganisationPath path = cases.pathOf(task);
        Map<String, Object> shown = new HashMap<>(decisions.show(path, cases.organisationOf(task)));
        shown.put(OrganisationPathProcess.PHASE, (path.phase() == null ? Phase.MAPPING : path.phase()).name());
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        journal.goOn(cases.pathOf(task).id(), answers.textOrNull("reason"), task.doneBy());
        return Map.of(OrganisationPathProcess.PHASE, Phase.valueOf(answers.text(OrganisationPathProcess.PHASE)).name());
    }
}
