package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.attendance.AttendanceBook;
import eu.inclusion.pathway.attendance.Statements;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;

/**
 * The officer puts on record who came, beyond what the door has recorded, or that the event did not take place after all. The same for
 * events of either kind.
 */
abstract class AttendanceRecording implements UserTaskHandler {

    private final EventCases cases;
    private final AttendanceChoices choices;
    private final AttendanceBook book;
    private final EventPlanning planning;

    AttendanceRecording(EventCases cases, AttendanceChoices choices, AttendanceBook book, EventPlanning planning) {
        this.cases = cases;
        this.choices = choices;
        this.book = book;
        this.planning = planning;
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.eventOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.putAll(choices.of(cases.eventOf(task)));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        if (answers.text("held").equals("NO")) {
            planning.cancel(cases.idOf(task), answers.text("reason"), task.doneBy());
            return Map.of(NationalEventProcess.EVENT_DECISION, "CANCEL");
        }
        book.close(cases.idOf(task), Statements.of(answers.choices("attended"), answers.choices("partly"), answers.choices("cancelled"),
                answers.choices("mistaken")), task.doneBy());
        return Map.of(NationalEventProcess.EVENT_DECISION, "HELD");
    }
}
