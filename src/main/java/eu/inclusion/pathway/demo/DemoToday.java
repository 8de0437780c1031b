package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlan;
import eu.inclusion.pathway.event.EventPlanning;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The demo's event of today, for whoever wants to stand at the door. */
@Component
@Profile("demo")
class DemoToday {

    private static final AgencyCode AGENCY = new AgencyCode("BE05");
    private static final int PLANNED_DAYS_AGO = 40;
    private static final Map<String, Object> COMING = Map.of("coming", "YES", "persons", 2, "motivation",
            "We want to try out new methods.");

    private final EventPlanning planning;
    private final DemoDoor door;
    private final DemoPeople people;
    private final DemoTime time;

    DemoToday(EventPlanning planning, DemoDoor door, DemoPeople people, DemoTime time) {
        this.planning = planning;
        this.door = door;
        this.people = people;
        this.time = time;
    }

    void hold(List<DemoCase> cases) {
        List<DemoCase> coming = cases.stream().filter(one -> one.isAt(DemoStage.EVENT_TODAY)).toList();
        time.daysAgo(PLANNED_DAYS_AGO);
        LocalDate today = ProgrammeTime.dayOf(time.real());
        Event event = planning.plan(new EventPlan(EventKind.NATIONAL, "Try-out day: games without barriers",
                "Sports hall De Meers, Mechelen",
                "Step-free, with a lift and a quiet room.", today, today, today.minusDays(16), 30, Set.of(Strand.values()), "Dutch",
                "Try out games that everybody can play, and meet those who play them already."), AGENCY, DemoStaff.officerOf(AGENCY));
        String reference = event.reference();
        time.runDue(reference);
        people.officer(reference, AGENCY, "Task_ChooseInvitees", Map.of("inviteStrand", "NONE",
                "invitees", people.choose(reference, AGENCY, "Task_ChooseInvitees", "candidates", coming)));
        time.daysAgo(PLANNED_DAYS_AGO - 8);
        coming.forEach(one -> people.organisation(one, "Task_AnswerInvitation", COMING));
        door.name(coming);
        time.daysAgo(15);
        time.runDue(reference);
        people.officer(reference, AGENCY, "Task_PrepareEvent", Map.of("eventDecision", "GO_ON"));
        time.daysAgo(0);
        time.runDue(reference);
        door.arrive(event, DemoStaff.officerOf(AGENCY));
    }
}
