package eu.inclusion.pathway.demo;

import eu.inclusion.pathway.call.CallDeadline;
import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.call.CallPlan;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.RuleSet;
import eu.inclusion.pathway.programme.RuleSets;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/**
 * Opens the demo's calls: one whose invented deadline has passed, the next ones, in which one can apply, and one that opens later. Once
 * opened they stay as they are, whenever the demo is started again.
 */
@Component
@Profile("demo")
class DemoCallOpening {

    static final int DEADLINE_DAYS_AGO = 40;

    private static final String ADMINISTRATOR = "admin";
    private static final int OPENED_DAYS_AGO = 100;
    private static final Duration TIME_TO_WRITE = Duration.ofDays(20);
    private static final Duration OPEN_FOR = Duration.ofDays(90);
    private static final List<AgencyCode> AGENCIES = List.of(new AgencyCode("BE05"), new AgencyCode("BE02"), new AgencyCode("NL02"),
            new AgencyCode("FI01"), new AgencyCode("PL01"));

    private final CallDesk desk;
    private final RuleSets ruleSets;
    private final DemoTime time;

    DemoCallOpening(CallDesk desk, RuleSets ruleSets, DemoTime time) {
        this.desk = desk;
        this.ruleSets = ruleSets;
        this.time = time;
    }

    /** Two of the calls: what was submitted is for the one, what is being written for the other. */
    record Opened(CallKey past, CallKey coming) {
    }

    Opened open() {
        time.daysAgo(OPENED_DAYS_AGO);
        List<CallPlan> small = rounds(Action.KA210);
        int next = next(small);
        CallPlan past = small.get(next - 1).closing(past());
        CallPlan coming = small.get(next);
        desk.open(past, ADMINISTRATOR);
        desk.open(coming, ADMINISTRATOR);
        cooperation(coming).forEach(call -> desk.open(call, ADMINISTRATOR));
        rounds(Action.KA240).stream().filter(call -> call.callYear() == coming.callYear()).forEach(call -> desk.open(call, ADMINISTRATOR));
        cooperation(past).forEach(call -> desk.open(call.closing(past()), ADMINISTRATOR));
        CallPlan later = small.get(next + 1);
        desk.open(later.opening(later.deadline().closesAt().minus(OPEN_FOR)).withAgencies(Map.of()), ADMINISTRATOR);
        return new Opened(past.key(), coming.key());
    }

    /** The Cooperation Partnerships of the same round. */
    private Stream<CallPlan> cooperation(CallPlan small) {
        return rounds(Action.KA220).stream().filter(call -> call.callYear() == small.callYear() && call.round() == small.round());
    }

    /** The rounds of an action, the earliest deadline first. */
    private List<CallPlan> rounds(Action action) {
        return ruleSets.latest().stream().filter(rules -> rules.action() == action)
                .flatMap(rules -> rules.rounds().stream().map(round -> plan(rules, round.number(), round.optional())))
                .sorted(Comparator.comparing((CallPlan call) -> call.deadline().closesAt())).toList();
    }

    private CallPlan plan(RuleSet rules, int round, boolean optional) {
        CallPlan call = CallPlan.of(rules, round, time.now());
        return optional ? call.withAgencies(AGENCIES.stream().collect(Collectors.toMap(Function.identity(), agency -> true))) : call;
    }

    private int next(List<CallPlan> rounds) {
        Instant soonest = time.real().plus(TIME_TO_WRITE);
        return (int) rounds.stream().filter(call -> call.deadline().closesAt().isBefore(soonest)).count();
    }

    private CallDeadline past() {
        Instant noon = ProgrammeTime.dayOf(time.real().minus(Duration.ofDays(DEADLINE_DAYS_AGO))).atTime(LocalTime.NOON)
                .atZone(ProgrammeTime.ZONE).toInstant();
        return new CallDeadline(noon, DemoCalls.SOURCE, true);
    }
}
