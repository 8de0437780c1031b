package eu.inclusion.pathway.workflow.grant;

import eu.inclusion.pathway.award.AwardDecisions;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.HashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The officer decides on the grant of an eligible application: awarded or rejected, with the reasons. */
@Component
class DecideAwardTask implements UserTaskHandler {

    private final ApplicationCases cases;
    private final ApplicationFile file;
    private final AwardDecisions awards;
    private final StrikeQuestion partners;

    DecideAwardTask(ApplicationCases cases, ApplicationFile file, AwardDecisions awards, StrikeQuestion partners) {
        this.cases = cases;
        this.file = file;
        this.awards = awards;
        this.partners = partners;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideAward";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = new HashMap<>(file.show(task));
        shown.putAll(partners.show(cases.idOf(task)));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        partners.strike(cases.idOf(task), answers, task.doneBy());
        boolean awarded = answers.text("decision").equals("AWARDED");
        awards.decide(cases.idOf(task), awarded, answers.text("reasons"), task.doneBy());
        return Map.of(GrantApplicationProcess.AWARDED, awarded);
    }
}
