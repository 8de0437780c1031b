package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.InvitationAnswer;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The organisation answers an invitation, or an offer of a place that came free. */
@Component
class AnswerInvitationTask implements UserTaskHandler {

    private final EventCases cases;
    private final Replies replies;

    AnswerInvitationTask(EventCases cases, Replies replies) {
        this.cases = cases;
        this.replies = replies;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AnswerInvitation";
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
        InvitationAnswer answer = answers.text("coming").equals("YES")
                ? new InvitationAnswer(true, answers.numberOrNull("persons"), answers.textOrNull("motivation"), answers.textOrNull("question"))
                : InvitationAnswer.no(answers.textOrNull("reason"));
        return EventParticipationProcess.answered(replies.answer(participation.id(), answer));
    }
}
