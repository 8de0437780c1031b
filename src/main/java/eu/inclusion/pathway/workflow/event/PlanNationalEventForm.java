package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.StartFormHandler;
import org.springframework.stereotype.Component;

/** An officer plans a national event. */
@Component
class PlanNationalEventForm implements StartFormHandler {

    private final EventPlanning planning;

    PlanNationalEventForm(EventPlanning planning) {
        this.planning = planning;
    }

    @Override
    public String processKey() {
        return NationalEventProcess.PROCESS;
    }

    @Override
    public void start(AgencyCode agency, String person, Answers answers) {
        planning.plan(EventPlans.from(EventKind.NATIONAL, answers), agency, person);
    }
}
