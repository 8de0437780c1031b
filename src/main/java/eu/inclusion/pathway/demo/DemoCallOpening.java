package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.call.CallDeadline;
import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallPlan;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Duration;
import java.time.LocalDate;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Opens the calls in which the demo's organisations apply. */
@Component
@Profile("demo")
class DemoCallOpening {

    private static final Duration OPEN_FOR = Duration.ofDays(300);

    private static final int DEADLINE_DAYS_AGO = 30;

    private final CallDesk desk;
    private final RuleSets ruleSets;
    private final DemoTime time;

    DemoCallOpening(CallDesk desk, RuleSets ruleSets, DemoTime time) {
        this.desk = desk;
        this.ruleSets = ruleSets;
        this.time = time;
    }

    void open() {
        int year = ProgrammeTime.dayOf(time.real()).getYear();
        ruleSets.latest().stream().filter(rules -> rules.callYear() >= year)
                .flatMap(rules -> rules.rounds().stream().map(round -> CallPlan.of(rules, round.number(), time.real().minus(OPEN_FOR))))
                .map(call -> call.callYear() == year && call.round() == 1 ? call.closing(lastMonth()) : call)
                .forEach(call -> desk.take(call, "admin"));
    }

    /** So that there are applications that wait for nothing but an agency. */
    private CallDeadline lastMonth() {
        LocalDate day = ProgrammeTime.dayOf(time.real().minus(Duration.ofDays(DEADLINE_DAYS_AGO)));
        return new CallDeadline(day.atTime(12, 0).atZone(ProgrammeTime.ZONE).toInstant(), "Invented for the demo", true);
    }
}
