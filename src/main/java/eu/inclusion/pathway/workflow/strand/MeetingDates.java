package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.strand.ActionDesk;
import eu.inclusion.pathway.strand.AgreedActionId;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.strand.StrandMeetingId;
import eu.inclusion.pathway.workflow.Deadlines;
import java.util.Date;
import org.springframework.stereotype.Component;

/** For the models: the days that a meeting and an agreed action themselves name. */
@Component("meetingDates")
public class MeetingDates {

    private final MeetingDesk meetings;
    private final ActionDesk actions;
    private final Deadlines deadlines;

    MeetingDates(MeetingDesk meetings, ActionDesk actions, Deadlines deadlines) {
        this.meetings = meetings;
        this.actions = actions;
        this.deadlines = deadlines;
    }

    /** The end of the last day to answer the invitation. */
    public Date answerBy(String meetingId) {
        return deadlines.endOf(meeting(meetingId).answerBy());
    }

    /** The end of the day before the meeting. */
    public Date dayBefore(String meetingId) {
        return deadlines.endOf(meeting(meetingId).startsOn().minusDays(1));
    }

    /** The first moment of the meeting's first day. */
    public Date firstDay(String meetingId) {
        return deadlines.startOf(meeting(meetingId).startsOn());
    }

    /** Until when the minutes are to be written: the usual time after the last day. */
    public Date minutesDue(String meetingId) {
        return deadlines.endOf(meeting(meetingId).endsOn().plus(deadlines.length("strand-minutes")));
    }

    /** The end of the day until which an agreed action is to be done. */
    public Date actionDue(String actionId) {
        return deadlines.endOf(actions.get(AgreedActionId.of(actionId)).dueOn());
    }

    private StrandMeeting meeting(String id) {
        return meetings.get(StrandMeetingId.of(id));
    }
}
