package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.event.Silence;
import eu.inclusion.pathway.event.SilenceDecision;
import eu.inclusion.pathway.todo.StaffToDos;
import java.util.List;
import java.util.Map;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.springframework.stereotype.Component;

/** The cases of organisations that did not answer: each goes on as the officer decided for all of them. */
@Component
class SilentCases {

    private static final int PORTION = 25;
    private static final String TASK = "Task_DecideWithoutAnswer";

    private final Silence silence;
    private final Replies replies;
    private final StaffToDos staff;
    private final TaskService tasks;

    SilentCases(Silence silence, Replies replies, StaffToDos staff, TaskService tasks) {
        this.silence = silence;
        this.replies = replies;
        this.staff = staff;
        this.tasks = tasks;
    }

    /**
     * Decides for some. Whose task is not open any more was decided about meanwhile and is left alone.
     *
     * @return whether there are more
     */
    boolean decideForSome(EventId event, SilenceDecision how, String officer) {
        List<Participation> some = silence.take(event, how, PORTION);
        some.stream().filter(silence::isSilent).forEach(how == SilenceDecision.LET_GO ? one -> replies.letGo(one.id()) : one -> askAgain(one, officer));
        return some.size() == PORTION;
    }

    private void askAgain(Participation silent, String officer) {
        List<Task> open = tasks.createTaskQuery().processInstanceBusinessKey(silent.pathReference()).taskDefinitionKey(TASK).list();
        open.forEach(task -> staff.complete(task.getId(), officer, Map.of("decision", EventParticipationProcess.ASK_AGAIN)));
    }
}
