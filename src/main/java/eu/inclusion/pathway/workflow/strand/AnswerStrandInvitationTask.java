package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.strand.MeetingAnswer;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.MeetingReply;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An officer of an invited agency says whether it takes part in a meeting. */
@Component
class AnswerStrandInvitationTask implements UserTaskHandler {

    private final MeetingCases cases;
    private final MeetingDesk desk;

    AnswerStrandInvitationTask(MeetingCases cases, MeetingDesk desk) {
        this.cases = cases;
        this.desk = desk;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_AnswerStrandInvitation";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.meetingOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        return cases.facts(task);
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        desk.answer(MeetingCases.idOf(task), task.agency(), new MeetingReply(MeetingAnswer.valueOf(answers.text("answer")),
                answers.textOrNull("whoComes"), answers.textOrNull("agendaPoints")), task.doneBy());
        return Map.of();
    }
}
