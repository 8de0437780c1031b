package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventRecords;
import org.springframework.stereotype.Component;

/** An international event took place: what was heard is written down. */
@Component
class RecordInternationalNeedsTask extends NeedsRecording {

    RecordInternationalNeedsTask(EventCases cases, AttendanceChoices choices, EventRecords records) {
        super(cases, choices, records);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_RecordInternationalNeeds";
    }
}
