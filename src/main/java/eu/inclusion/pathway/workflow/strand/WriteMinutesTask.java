package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.strand.ActionDesk;
import eu.inclusion.pathway.strand.MeetingAgencies;
import eu.inclusion.pathway.strand.MeetingAgency;
import eu.inclusion.pathway.strand.MeetingAnswer;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.NewAction;
import eu.inclusion.pathway.strand.StrandMeetingId;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** The host records who was at a meeting, what was said, and which agency does what until when. */
@Component
class WriteMinutesTask implements UserTaskHandler {

    private final MeetingCases cases;
    private final MeetingDesk desk;
    private final MeetingAgencies agencies;
    private final ActionDesk actions;
    private final MeetingWords words;

    WriteMinutesTask(MeetingCases cases, MeetingDesk desk, MeetingAgencies agencies, ActionDesk actions, MeetingWords words) {
        this.cases = cases;
        this.desk = desk;
        this.agencies = agencies;
        this.actions = actions;
        this.words = words;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_WriteMinutes";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.meetingOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        List<MeetingAgency> invited = agencies.of(MeetingCases.idOf(task));
        Map<String, Object> shown = cases.facts(task);
        shown.put("agencyOptions", invited.stream().map(one -> words.option(one.agency())).toList());
        shown.put("present", invited.stream().filter(one -> one.agency().equals(task.agency()) || one.answer() == MeetingAnswer.COMING
                || one.answer() == MeetingAnswer.ONLINE).map(one -> one.agency().value()).toList());
        shown.put("actionCount", 0);
        return shown;
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        StrandMeetingId id = MeetingCases.idOf(task);
        desk.minute(id, answers.text("minutes"), answers.choices("present").stream().map(AgencyCode::new).toList());
        int count = Objects.requireNonNullElse(answers.numberOrNull("actionCount"), 0);
        actions.agree(id, IntStream.rangeClosed(1, count).mapToObj(number -> action(answers, number)).toList());
        return Map.of();
    }

    private static NewAction action(Answers answers, int number) {
        return new NewAction(answers.text("what" + number), new AgencyCode(answers.text("agency" + number)),
                Objects.requireNonNull(answers.dayOrNull("dueOn" + number), "the form requires a day"));
    }
}
