package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.workflow.Answers;
import eu.inclusion.pathway.workflow.StartFormHandler;
import java.util.Map;
import org.springframework.stereotype.Component;

/** An officer plans an international event that the agency hosts. */
@Component
class PlanInternationalEventForm implements StartFormHandler {

    private final EventPlanning planning;
    private final NationalAgencies agencies;

    PlanInternationalEventForm(EventPlanning planning, NationalAgencies agencies) {
        this.planning = planning;
        this.agencies = agencies;
    }

    @Override
    public String processKey() {
        return InternationalEventProcess.PROCESS;
    }

    @Override
    public Map<String, Object> show(AgencyCode agency) {
        return Map.of("agencies", agencies.all().stream()
                .map(one -> Map.of("value", one.code().value(), "label", one.code() + " · " + one.name())).toList());
    }

    @Override
    public void start(AgencyCode agency, String person, Answers answers) {
        planning.plan(EventPlans.from(EventKind.INTERNATIONAL, answers), agency, person);
    }
}
