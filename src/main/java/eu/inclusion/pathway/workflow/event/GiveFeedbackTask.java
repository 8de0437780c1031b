package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventRecords;
import eu.inclusion.pathway.event.ProjectIdea;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The organisation says how the event was. */
@Component
class GiveFeedbackTask implements UserTaskHandler {

    private final EventCases cases;
    private final EventRecords records;

    GiveFeedbackTask(EventCases cases, EventRecords records) {
        this.cases = cases;
        this.records = records;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_GiveFeedback";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.event(cases.participationOf(task).event()).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return cases.facts(cases.participationOf(task));
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        records.giveFeedback(cases.participationOf(task).id(), new EventRecords.Feedback(Integer.parseInt(answers.text("rating")),
                answers.text("useful"), answers.text("missed"), ProjectIdea.valueOf(answers.text("projectIdea"))), task.doneBy());
        return Map.of();
    }
}
