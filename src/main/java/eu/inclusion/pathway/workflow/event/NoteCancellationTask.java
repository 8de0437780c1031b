package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** A sending agency reads why the host called its event off. */
@Component
class NoteCancellationTask implements UserTaskHandler {

    private final EventCases cases;

    NoteCancellationTask(EventCases cases) {
        this.cases = cases;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_NoteCancellation";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Event event = cases.eventOf(task);
        Map<String, Object> shown = cases.facts(event, task.caseReference());
        shown.put("host", event.agency().value());
        shown.put("reason", Objects.requireNonNullElse(event.cancelledBecause(), "–"));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        return Map.of();
    }
}
