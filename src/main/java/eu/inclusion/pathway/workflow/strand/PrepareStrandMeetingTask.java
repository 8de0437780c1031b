package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.MeetingAgencies;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.TaskInHand;
import eu.inclusion.pathway.workflow.UserTaskHandler;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The host reads the answers and settles the agenda of a meeting. */
@Component
class PrepareStrandMeetingTask implements UserTaskHandler {

    private final MeetingCases cases;
    private final MeetingDesk desk;
    private final MeetingAgencies agencies;
    private final AgreedActions actions;
    private final MeetingWords words;

    PrepareStrandMeetingTask(MeetingCases cases, MeetingDesk desk, MeetingAgencies agencies, AgreedActions actions, MeetingWords words) {
        this.cases = cases;
        this.desk = desk;
        this.agencies = agencies;
        this.actions = actions;
        this.words = words;
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_PrepareStrandMeeting";
    }

    @Override
    public String subject(TaskInHand task) {
        return cases.meetingOf(task).title();
    }

    @Override
    public Map<String, Object> show(TaskInHand task) {
        Map<String, Object> shown = cases.facts(task);
        shown.put("agencies", agencies.of(MeetingCases.idOf(task)).stream().map(one -> words.row(one, task.agency())).toList());
        shown.put("openActions", words.actions(open(cases.meetingOf(task))));
        return shown;
    }

    private List<AgreedAction> open(StrandMeeting meeting) {
        return meeting.forStrands().stream().sorted().flatMap(strand -> actions.openIn(strand).stream()).distinct().toList();
    }

    @Override
    public Map<String, Object> complete(TaskInHand task, Answers answers) {
        desk.prepare(MeetingCases.idOf(task), answers.text("agenda"));
        return Map.of();
    }
}
