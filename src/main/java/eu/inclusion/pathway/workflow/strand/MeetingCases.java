package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.strand.ActionDesk;
import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.AgreedActionId;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.strand.StrandMeetingId;
import eu.inclusion.pathway.workflow.TaskInHand;
import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;

/** The meeting and the action that a process is about, and what forms show of them. */
@Component
class MeetingCases {

    private final MeetingDesk meetings;
    private final ActionDesk actions;
    private final MeetingWords words;

    MeetingCases(MeetingDesk meetings, ActionDesk actions, MeetingWords words) {
        this.meetings = meetings;
        this.actions = actions;
        this.words = words;
    }

    static StrandMeetingId idOf(TaskInHand task) {
        return StrandMeetingId.of(task.variable(StrandMeetingProcess.STRAND_MEETING_ID));
    }

    StrandMeeting meetingOf(TaskInHand task) {
        return meetings.get(idOf(task));
    }

    AgreedAction actionOf(TaskInHand task) {
        return actions.get(AgreedActionId.of(task.variable(AgreedActionProcess.AGREED_ACTION_ID)));
    }

    /** What a form shows of the meeting that a task is about. */
    Map<String, Object> facts(TaskInHand task) {
        return facts(meetingOf(task));
    }

    Map<String, Object> facts(AgreedAction action) {
        return facts(meetings.get(action.meetingId()));
    }

    private Map<String, Object> facts(StrandMeeting meeting) {
        Map<String, Object> shown = new LinkedHashMap<>();
        shown.put("title", meeting.title());
        shown.put("reference", meeting.reference());
        shown.put("host", words.agency(meeting.agency()));
        shown.put("dates", words.dates(meeting));
        shown.put("place", meeting.onlineAddress() == null ? meeting.place() : meeting.place() + " · " + meeting.onlineAddress());
        shown.put("strands", words.strands(meeting.forStrands()));
        shown.put("agenda", meeting.agenda());
        shown.put("page", "/desk/meetings/" + meeting.reference());
        return shown;
    }
}
