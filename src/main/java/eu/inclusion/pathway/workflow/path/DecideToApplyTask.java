package eu.inclusion.pathway.workflow.path;

import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import eu.inclusion.pathway.organisationpath.PathJournal;
import java.util.Map;
import org.springframework.stereotype.Component;

/**
 * The organisation writes its application in the portal, which ends this task when it is submitted. Done with its form, the task
 * means that the organisation does not apply for now; why goes into the path's timeline for the officer.
 */
@Component
class DecideToApplyTask implements UserTaskHandler {

    private final PathCases cases;
    private final PathJournal journal;

    DecideToApplyTask(PathCases cases, PathJournal journal) {
        this.cases = cases;
        this.journal = journal;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideToApply";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        journal.remark(cases.pathOf(task).id(), answers.text("reason"), task.doneBy());
        return Map.of();
    }
}
