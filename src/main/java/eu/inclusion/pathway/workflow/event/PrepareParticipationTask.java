package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventRecords;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The place is sure: the organisation says who comes and what they need, or gives the place back. */
@Component
class PrepareParticipationTask implements UserTaskHandler {

    private final EventCases cases;
    private final EventRecords records;
    private final Replies replies;

    PrepareParticipationTask(EventCases cases, EventRecords records, Replies replies) {
        this.cases = cases;
        this.records = records;
        this.replies = replies;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_PrepareParticipation";
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
        Participation participation = cases.participationOf(task);
        String stillComing = answers.text(EventParticipationProcess.STILL_COMING);
        if (stillComing.equals("NO")) {
            replies.withdraw(participation.id());
        } else {
            records.prepare(participation.id(), answers.text("whoComes"), answers.textOrNull("accessNeeds"), task.doneBy());
        }
        return Map.of(EventParticipationProcess.STILL_COMING, stillComing, EventParticipationProcess.TOOK_PART, false);
    }
}
