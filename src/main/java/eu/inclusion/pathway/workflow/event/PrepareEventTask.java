package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.event.Participations;
import eu.inclusion.pathway.event.Registration;
import org.springframework.stereotype.Component;

/** A national event is prepared, once its invitations are answered. */
@Component
class PrepareEventTask extends EventPreparation {

    PrepareEventTask(EventCases cases, EventWords words, Participations participations, EventPlanning planning, Registration registration) {
        super(cases, words, participations, planning, registration);
    }

    @Override
    public String taskDefinitionKey() {
        return "Task_PrepareEvent";
    }
}
