package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventRecords;
import org.springframework.stereotype.Component;

/** A national event took place: what was heard is written down. */
@Component
class RecordNeedsTask extends NeedsRecording {

    RecordNeedsTask(EventCases cases, AttendanceChoices choices, EventRecords records) {
        super(cases, choices, records);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_RecordNeeds";
    }
}
