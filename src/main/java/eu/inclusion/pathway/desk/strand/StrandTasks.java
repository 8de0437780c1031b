package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.TaskCases;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.strand.AgreedAction;
import eu.inclusion.pathway.strand.AgreedActions;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.strand.StrandMeetings;
import eu.inclusion.pathway.todo.ToDo;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Finds the meetings and agreed actions on which tasks are. */
@Component
public class StrandTasks {

    private final StrandMeetings meetings;
    private final AgreedActions actions;

    StrandTasks(StrandMeetings meetings, AgreedActions actions) {
        this.meetings = meetings;
        this.actions = actions;
    }

    /** By the reference of each task's case; what is on no meeting is left out. Two or three queries for all. */
    public Map<String, StrandTask> of(Collection<ToDo> tasks, Words words) {
        Map<String, StrandTask> found = new HashMap<>();
        if (tasks.isEmpty()) {
            return found;
        }
        Map<String, StrandMeeting> named = meetings.findByReferenceIn(tasks.stream().map(TaskCases::eventReference).distinct().toList()).stream()
                .collect(Collectors.toMap(StrandMeeting::reference, Function.identity()));
        tasks.forEach(task -> Optional.ofNullable(named.get(TaskCases.eventReference(task)))
                .ifPresent(meeting -> found.put(task.caseReference(), of(task, meeting, words))));
        List<AgreedAction> agreed = actions.findByReferenceIn(tasks.stream().map(ToDo::caseReference).distinct().toList());
        agreed.forEach(action -> meetings.findById(action.meetingId())
                .ifPresent(meeting -> found.put(action.reference(), of(action, meeting, words))));
        return found;
    }

    private static StrandTask of(ToDo task, StrandMeeting meeting, Words words) {
        return new StrandTask(task.caseReference(), task.agency(), meeting.title(), words.days(meeting.startsOn(), meeting.endsOn()),
                meeting.place(), page(meeting));
    }

    private static StrandTask of(AgreedAction action, StrandMeeting meeting, Words words) {
        return new StrandTask(action.reference(), action.agency(), action.what(), words.day(action.dueOn()), meeting.title(), page(meeting));
    }

    private static String page(StrandMeeting meeting) {
        return "/desk/meetings/" + meeting.reference();
    }
}
