package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Attendance;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Participations;
import org.springframework.stereotype.Component;

/** An international event took place. */
@Component
class RecordInternationalAttendanceTask extends AttendanceRecording {

    RecordInternationalAttendanceTask(EventCases cases, EventWords words, Participations participations, Attendance attendance, EventPlanning planning) {
        super(cases, words, participations, attendance, planning);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_RecordInternationalAttendance";
    }
}
