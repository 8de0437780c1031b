package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.internationalcall.Applicants;
import eu.inclusion.pathway.internationalcall.PreselectionNotes;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** A sending agency reads whom the host selected, and why its order was left where it was. */
@Component
class NoteSelectionTask implements UserTaskHandler {

    private final EventCases cases;
    private final EventWords words;
    private final ApplicantWords rows;
    private final Applicants applicants;
    private final PreselectionNotes notes;

    NoteSelectionTask(EventCases cases, EventWords words, ApplicantWords rows, Applicants applicants, PreselectionNotes notes) {
        this.cases = cases;
        this.words = words;
        this.rows = rows;
        this.applicants = applicants;
        this.notes = notes;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_NoteSelection";
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
        shown.put("applicants", rows.own(applicants.of(event.id(), task.agency())));
        shown.put("deviation", notes.deviation(event.id(), task.agency())
                .map(reason -> words.say("internationalcall.deviation", reason)).orElseGet(() -> words.say("internationalcall.order-kept")));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        return Map.of();
    }
}
