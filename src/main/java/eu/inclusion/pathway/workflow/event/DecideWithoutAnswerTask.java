package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.Deadlines;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An organisation did not answer its invitation: the officer asks once more, or takes that for a no. */
@Component
class DecideWithoutAnswerTask implements UserTaskHandler {

    private final EventCases cases;
    private final PathCases paths;
    private final Replies replies;
    private final Deadlines deadlines;

    DecideWithoutAnswerTask(EventCases cases, PathCases paths, Replies replies, Deadlines deadlines) {
        this.cases = cases;
        this.paths = paths;
        this.replies = replies;
        this.deadlines = deadlines;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_DecideWithoutAnswer";
    }

    @Override
    public String subject(TaskInHand task) {
        return paths.subject(task);
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(cases.participationOf(task));
        shown.put("organisation", paths.subject(task));
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        Participation participation = cases.participationOf(task);
        if (answers.text("decision").equals(EventParticipationProcess.ASK_AGAIN)) {
            replies.askAgain(participation.id(), ProgrammeTime.dayOf(deadlines.dueOn("invitation-reply").toInstant()));
            return Map.of(EventParticipationProcess.ANSWER, EventParticipationProcess.ASK_AGAIN);
        }
        replies.treatAsDeclined(participation.id());
        return EventParticipationProcess.answered(ParticipationStatus.DECLINED);
    }
}
