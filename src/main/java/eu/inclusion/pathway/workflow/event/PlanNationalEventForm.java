package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.calendar.VenueClocks;
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
    private final VenueClocks clocks;

    PlanNationalEventForm(EventPlanning planning, VenueClocks clocks) {
        this.planning = planning;
        this.clocks = clocks;
    }

    @Override
    public String processKey() {
        return NationalEventProcess.PROCESS;
    }

    @Override
    public void start(AgencyCode agency, String person, Answers answers) {
        planning.plan(EventPlans.from(EventKind.NATIONAL, answers, clocks.of(agency)), agency, person);
    }
}
