package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.util.List;
import java.util.Map;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** The mentoring of the demo's organisations: some wait for a mentor, some are under way, some have done it. */
@Component
@Profile("demo")
class DemoMentoring {

    private final DemoPeople people;
    private final DemoTime time;

    DemoMentoring(DemoPeople people, DemoTime time) {
        this.people = people;
        this.time = time;
    }

    void accompany(List<DemoCase> cases) {
        cases.stream().filter(one -> one.isPast(DemoStage.MENTOR_WANTED)).forEach(this::accompany);
    }

    private void accompany(DemoCase subject) {
        time.daysAgo(20);
        people.officer(subject.reference(), subject.agency(), "Task_MatchMentor", Map.of("decision", "MENTOR",
                "mentor", DemoStaff.mentorOf(subject.agency()), "briefing", "Enthusiastic, new to project management."));
        time.daysAgo(16);
        people.mentor(subject.reference(), subject.agency(), "Task_AgreeGoals", Map.of("mentorStep", "GO_ON",
                "goals", "A clear planning, and young people who help to decide."));
        people.mentor(subject.reference(), subject.agency(), "Task_PlanSession", session(subject.isAt(DemoStage.COMPLETED) ? 10 : -4));
        if (subject.isAt(DemoStage.COMPLETED)) {
            complete(subject);
        }
    }

    private void complete(DemoCase subject) {
        time.daysAgo(9);
        time.runDue(subject.reference());
        people.mentor(subject.reference(), subject.agency(), "Task_RecordSession", Map.of("course", "HELD",
                "minutes", "Went through the planning month by month.", "mentorStep", "WRAP_UP"));
        time.daysAgo(6);
        people.organisation(subject, "Task_EvaluateMentoring", Map.of("rating", "4", "helped", "Somebody who asks the right questions."));
        people.mentor(subject.reference(), subject.agency(), "Task_CloseMentoring", Map.of("goalsReached", "YES",
                "summary", "The organisation runs its project by itself now."));
    }

    private Map<String, Object> session(int daysAgo) {
        return Map.of("mentorStep", "PLANNED", "day", ProgrammeTime.dayOf(time.real()).minusDays(daysAgo).toString(), "time", "14:00",
                "mode", "ONLINE", "place", "A link follows by e-mail", "purpose", "RUNNING_PROJECT");
    }
}
