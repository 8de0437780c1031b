package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.attendance.AttendanceBook;
import eu.inclusion.pathway.event.EventPlanning;
import org.springframework.stereotype.Component;

/** A national event took place. */
@Component
class RecordAttendanceTask extends AttendanceRecording {

    RecordAttendanceTask(EventCases cases, AttendanceChoices choices, AttendanceBook book, EventPlanning planning) {
        super(cases, choices, book, planning);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_RecordAttendance";
    }
}
