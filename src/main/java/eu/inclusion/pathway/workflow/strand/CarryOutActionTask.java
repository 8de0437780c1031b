package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.strand.ActionDesk;
import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.AgreedActionId;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import java.util.Objects;
import org.springframework.stereotype.Component;

/** An officer says how it stands with what was agreed. */
@Component
class CarryOutActionTask implements UserTaskHandler {

    private final MeetingCases cases;
    private final ActionDesk desk;
    private final MeetingWords words;

    CarryOutActionTask(MeetingCases cases, ActionDesk desk, MeetingWords words) {
        this.cases = cases;
        this.desk = desk;
        this.words = words;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_CarryOutAction";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.actionOf(task).what();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        AgreedAction action = cases.actionOf(task);
        Map<String, Object> shown = cases.facts(action);
        shown.put("what", action.what());
        shown.put("who", words.whoDoes(action.agency(), task.agency()));
        shown.put("dueOn", words.day(action.dueOn()));
        shown.put("note", Objects.requireNonNullElse(action.note(), "–"));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        AgreedActionId id = cases.actionOf(task).id();
        String outcome = answers.text("actionOutcome");
        switch (outcome) {
            case "LATER" -> desk.later(id, Objects.requireNonNull(answers.dayOrNull("newDay"), "the form requires a day"), answers.text("why"));
            case "GIVEN_UP" -> desk.giveUp(id, answers.text("why"), task.doneBy());
            default -> desk.done(id, answers.textOrNull("result"), task.doneBy());
        }
        return Map.of(AgreedActionProcess.ACTION_OUTCOME, outcome);
    }
}
