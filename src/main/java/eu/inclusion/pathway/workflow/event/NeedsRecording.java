package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventRecords;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;

/**
 * The officer writes down which needs and expectations were heard in general, beside what each organisation said; the event is closed.
 * The same for events of either kind.
 */
abstract class NeedsRecording implements UserTaskHandler {

    private final EventCases cases;
    private final AttendanceChoices choices;
    private final EventRecords records;

    NeedsRecording(EventCases cases, AttendanceChoices choices, EventRecords records) {
        this.cases = cases;
        this.choices = choices;
        this.records = records;
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.putAll(choices.heardFrom(cases.eventOf(task)));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        records.close(cases.idOf(task), answers.text("needsHeard"), answers.text("expectations"), task.doneBy());
        return Map.of();
    }
}
