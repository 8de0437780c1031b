package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.MeetingKind;
import eu.inclusion.pathway.strand.MeetingPlan;
import eu.inclusion.pathway.strand.MeetingTimes;
import eu.inclusion.pathway.strand.PlannedWork;
import eu.inclusion.pathway.strand.SharedProject;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.strand.StrandWork;
import eu.inclusion.pathway.strand.WorkStatus;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** What the agencies of two strands do together: a meeting that was held, one to come, actions, a work plan, a joint project. */
@Component
@Profile("demo")
class DemoStrands {

    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode FINLAND = new AgencyCode("FI01");
    private static final AgencyCode POLAND = new AgencyCode("PL01");
    private static final int PLANNED_DAYS_AGO = 60;
    private static final int HELD_DAYS_AGO = 15;

    private final MeetingDesk meetings;
    private final StrandWork work;
    private final DemoPeople people;
    private final DemoTime time;

    DemoStrands(MeetingDesk meetings, StrandWork work, DemoPeople people, DemoTime time) {
        this.meetings = meetings;
        this.work = work;
        this.people = people;
        this.time = time;
    }

    void meet() {
        time.daysAgo(PLANNED_DAYS_AGO);
        LocalDate day = ProgrammeTime.dayOf(time.now());
        StrandMeeting held = meetings.plan(plan(Strand.POST_MIGRATION, "Strand meeting Post-migration", "Helsinki", day.plusDays(45), day.plusDays(30)), FINLAND,
                DemoStaff.officerOf(FINLAND));
        answer(held, JINT, "COMING", "Anna Officer");
        answer(held, POLAND, "ONLINE", "Pola Officer");
        time.daysAgo(HELD_DAYS_AGO - 1);
        time.runDue(held.reference());
        people.officer(held.reference(), FINLAND, "Task_PrepareStrandMeeting", Map.of("agenda", held.agenda()));
        people.officer(held.reference(), FINLAND, "Task_WriteMinutes", minutes(ProgrammeTime.dayOf(time.now())));
        plans(ProgrammeTime.dayOf(time.now()).getYear());
        meetings.plan(plan(Strand.HEALTH_AND_DISABILITIES, "Strand meeting Health and disabilities", "Brussels, and on-line",
                ProgrammeTime.dayOf(time.now()).plusDays(50), ProgrammeTime.dayOf(time.now()).plusDays(35)), JINT, DemoStaff.officerOf(JINT));
    }

    private void answer(StrandMeeting meeting, AgencyCode agency, String answer, String who) {
        people.officer(meeting.reference() + "-" + agency, agency, "Task_AnswerStrandInvitation",
                Map.of("answer", answer, "whoComes", who, "agendaPoints", "How do we find organisations that we do not know yet?"));
    }

    private static MeetingPlan plan(Strand strand, String title, String place, LocalDate day, LocalDate answerBy) {
        return new MeetingPlan(MeetingKind.STRAND, Set.of(strand), title, place, null, new MeetingTimes(day, day, LocalTime.of(10, 0), answerBy),
                "Where each agency stands\nEvents of next year\nWhat we want to do together");
    }

    private static Map<String, Object> minutes(LocalDate today) {
        return Map.of("present", List.of(FINLAND.value(), JINT.value(), POLAND.value()), "minutes",
                "We looked at the mapping of each agency. Umbrella organisations open most doors.\nWe want one study visit next autumn.", "actionCount", 2,
                "what1", "Write down how you work with umbrella organisations, one page", "agency1", JINT.value(), "dueOn1", today.plusDays(20).toString(),
                "what2", "Look for a date and a town for the study visit", "agency2", POLAND.value(), "dueOn2", today.plusDays(40).toString());
    }

    private void plans(int year) {
        work.plan(Strand.POST_MIGRATION, new PlannedWork(year, "Study visit: first months in a new country", "Four days, 20 youth workers.", POLAND,
                "autumn", WorkStatus.PLANNED), DemoStaff.officerOf(POLAND));
        work.plan(Strand.HEALTH_AND_DISABILITIES, new PlannedWork(year + 1, "Training: events that everybody can come to", null, JINT, "May",
                WorkStatus.PLANNED), DemoStaff.officerOf(JINT));
        work.carry(Strand.HEALTH_AND_DISABILITIES, new SharedProject("Easy language for calls", "A shared set of plain texts.", JINT, Set.of(FINLAND),
                LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 12, 31), null, WorkStatus.UNDER_WAY), DemoStaff.officerOf(JINT));
    }
}
