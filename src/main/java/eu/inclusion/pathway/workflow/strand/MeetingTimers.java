package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.workflow.engine.Unchecked;
import java.util.Date;
import org.camunda.bpm.engine.ManagementService;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.runtime.ProcessInstance;
import org.springframework.stereotype.Component;

/** Makes what a case of a meeting waits for follow the meeting's new days. */
@Component
class MeetingTimers {

    private final ManagementService management;
    private final RuntimeService runtime;
    private final TaskService tasks;
    private final MeetingDates dates;
    private final Unchecked unchecked;

    MeetingTimers(ManagementService management, RuntimeService runtime, TaskService tasks, MeetingDates dates, Unchecked unchecked) {
        this.management = management;
        this.runtime = runtime;
        this.tasks = tasks;
        this.dates = dates;
        this.unchecked = unchecked;
    }

    /** The timers and due dates of a case become those of today's plan; a day that has passed already stays behind. */
    void follow(String reference) {
        unchecked.run(() -> runtime.createProcessInstanceQuery().processInstanceBusinessKey(reference, StrandMeetingProcess.PROCESS).list()
                .forEach(this::follow));
    }

    private void follow(ProcessInstance meeting) {
        String id = (String) runtime.getVariable(meeting.getId(), StrandMeetingProcess.STRAND_MEETING_ID);
        management.createJobQuery().processInstanceId(meeting.getId()).timers().list()
                .forEach(job -> management.recalculateJobDuedate(job.getId(), false));
        tasks.createTaskQuery().processInstanceId(meeting.getId()).list().forEach(task -> {
            task.setDueDate(due(task.getTaskDefinitionKey(), id));
            tasks.saveTask(task);
        });
    }

    private Date due(String kind, String id) {
        return switch (kind) {
            case "Task_AnswerStrandInvitation" -> dates.answerBy(id);
            case "Task_PrepareStrandMeeting" -> dates.dayBefore(id);
            default -> dates.minutesDue(id);
        };
    }
}
