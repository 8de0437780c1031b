package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.eligibility.EligibilityDesk;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The rules leave something to a person: the officer sees every finding with its source and decides, with a reason. */
@Component
class ConfirmEligibilityTask implements UserTaskHandler {

    private final ApplicationCases cases;
    private final ApplicationFile file;
    private final EligibilityDesk desk;

    ConfirmEligibilityTask(ApplicationCases cases, ApplicationFile file, EligibilityDesk desk) {
        this.cases = cases;
        this.file = file;
        this.desk = desk;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_ConfirmEligibility";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return file.show(task);
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        boolean eligible = answers.text("decision").equals("ELIGIBLE");
        desk.decide(cases.idOf(task), eligible, answers.text("reason"), task.doneBy());
        return Map.of(GrantApplicationProcess.ELIGIBILITY_CONFIRMED, eligible);
    }
}
