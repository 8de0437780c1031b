package eu.inclusion.pathway.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.programme.RuleSets;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import eu.inclusion.pathway.testing.TestClock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/** An administrator opens calls; what was opened can be changed and is never lost. */
@PersistenceTest
@Import({CallDesk.class, CallRows.class, CallHistory.class, Calls.class, CallDeskTest.Shipped.class})
abstract class CallDeskTest {

    private static final Instant OPENS = Instant.parse("2025-01-10T08:00:00Z");
    private static final CallKey FIRST = new CallKey(2025, Action.KA210, 1);
    private static final CallKey SECOND = new CallKey(2025, Action.KA210, 2);
    private static final AgencyCode JINT = new AgencyCode("BE05");
    private static final AgencyCode EPOS = new AgencyCode("BE02");

    @Autowired
    private CallDesk desk;
    @Autowired
    private Calls calls;
    @Autowired
    private CallHistory history;
    @Autowired
    private RuleSets ruleSets;
    @Autowired
    private Shipped shipped;

    @Test
    void anOpenedCallIsReadAsItWasOpened() {
        CallPlan plan = new CallPlan(2025, Action.KA210, 2, 1, Set.of(Field.YOUTH, Field.SCHOOL), OPENS,
                new CallDeadline(Instant.parse("2025-10-01T10:00:00Z"), "Programme Guide 2025", true), Map.of(JINT, true, EPOS, false));
        desk.open(plan, "ada");
        desk.open(plan(1), "ada");

        assertThat(calls.find(2025, Action.KA210, 2)).contains(plan.judgedBy(ruleSets.find(2025, Action.KA210).orElseThrow()));
        assertThat(calls.all()).extracting(Call::key).containsExactly(FIRST, SECOND);
        assertThat(calls.openAt(Instant.parse("2025-03-05T11:00:01Z"))).extracting(Call::key).containsExactly(SECOND);
        assertThat(calls.openAt(OPENS.minusSeconds(1))).isEmpty();
        assertThat(history.of(SECOND)).singleElement().satisfies(change -> {
            assertThat(change.kind()).isEqualTo(CallChange.Kind.OPENED);
            assertThat(change.by()).isEqualTo("ada");
            assertThat(change.at()).isEqualTo(TestClock.START);
        });
    }

    @Test
    void aRoundIsOpenedOnce() {
        desk.open(plan(1), "ada");

        assertThatThrownBy(() -> desk.open(plan(1), "bob")).isInstanceOf(CallOpenedAlready.class);
    }

    @Test
    void theCommissionExtendsADeadline() {
        desk.open(plan(1), "ada");
        Instant extended = Instant.parse("2025-03-07T11:00:00Z");
        desk.changeDeadline(FIRST, extended, " Notice of 3 March 2025 ", "bob");

        Call call = calls.find(FIRST).orElseThrow();
        assertThat(call.round().closesAt()).isEqualTo(extended);
        assertThat(call.round().deadline().source()).isEqualTo("Notice of 3 March 2025");
        assertThat(call.round().deadline().confirmed()).isTrue();
        assertThat(history.of(FIRST)).extracting(CallChange::kind).contains(CallChange.Kind.DEADLINE, CallChange.Kind.OPENED);
        assertThat(shipped.changed).isEqualTo(new CallDeadlineChanged(2025, Action.KA210, 1, Instant.parse("2025-03-05T11:00:00Z"), extended));
    }

    @Test
    void aDeadlineThatCannotBeIsRefusedWithItsReason() {
        desk.open(plan(1), "ada");

        refused("call.deadline-passed", () -> desk.changeDeadline(FIRST, TestClock.START, "why", "bob"));
        refused("call.deadline-before-opening", () -> desk.changeDeadline(FIRST, OPENS.minusSeconds(1), "why", "bob"));
        refused("call.deadline-after-start", () -> desk.changeDeadline(FIRST, Instant.parse("2025-09-01T10:00:00Z"), "why", "bob"));
        refused("call.deadline-unchanged", () -> desk.changeDeadline(FIRST, Instant.parse("2025-03-05T11:00:00Z"), "why", "bob"));
        refused("call.reason-missing", () -> desk.changeDeadline(FIRST, Instant.parse("2025-03-07T11:00:00Z"), " ", "bob"));
        refused("call.not-there", () -> desk.changeDeadline(SECOND, Instant.parse("2025-03-07T11:00:00Z"), "why", "bob"));
        assertThat(history.of(FIRST)).hasSize(1);
    }

    @Test
    void aCallThatItsRulesDoNotKnowIsNotOpened() {
        CallPlan first = plan(1);
        refused("call.no-such-rules", () -> desk.open(new CallPlan(2025, Action.KA210, 1, 9, first.fields(), OPENS, first.deadline(), Map.of()), "ada"));
        refused("call.no-such-round", () -> desk.open(new CallPlan(2025, Action.KA210, 3, 1, first.fields(), OPENS, first.deadline(), Map.of()), "ada"));
        refused("call.no-field", () -> desk.open(new CallPlan(2025, Action.KA210, 1, 1, Set.of(), OPENS, first.deadline(), Map.of()), "ada"));
        refused("call.field-not-in-rules",
                () -> desk.open(new CallPlan(2025, Action.KA210, 1, 1, Set.of(Field.HIGHER_EDUCATION), OPENS, first.deadline(), Map.of()), "ada"));
        refused("call.round-not-optional", () -> desk.open(first.withAgencies(Map.of(JINT, true)), "ada"));
        refused("call.source-missing", () -> desk.open(first.closing(new CallDeadline(first.deadline().closesAt(), " ", true)), "ada"));
        assertThat(calls.all()).isEmpty();
    }

    @Test
    void agenciesSayOneAfterTheOtherWhetherTheyOpenAnOptionalRound() {
        desk.open(plan(2), "ada");
        desk.changeParticipation(SECOND, Map.of(JINT, TakesPart.YES, EPOS, TakesPart.UNKNOWN), "ada");
        desk.changeParticipation(SECOND, Map.of(JINT, TakesPart.NO), "bob");

        Call call = calls.find(SECOND).orElseThrow();
        assertThat(call.takesPart(JINT)).isEqualTo(TakesPart.NO);
        assertThat(call.takesPart(EPOS)).isEqualTo(TakesPart.UNKNOWN);
        assertThat(history.of(SECOND)).filteredOn(change -> change.kind() == CallChange.Kind.PARTICIPATION)
                .extracting(CallChange::was, CallChange::became)
                .containsExactlyInAnyOrder(tuple("UNKNOWN", "YES"), tuple("YES", "NO"));
    }

    @Test
    void whatWasOpenedByMistakeIsTakenBack() {
        desk.open(plan(2), "ada");
        desk.changeParticipation(SECOND, Map.of(JINT, TakesPart.YES), "ada");
        desk.remove(SECOND);

        assertThat(calls.all()).isEmpty();
        assertThat(history.of(SECOND)).isEmpty();
    }

    @Test
    void aTimeThatNoClockShowsOrThatComesTwiceIsNoDeadline() {
        refused("call.moment-left-out", () -> CallMoments.of(LocalDateTime.of(2025, 3, 30, 2, 30)));
        refused("call.moment-twice", () -> CallMoments.of(LocalDateTime.of(2025, 10, 26, 2, 30)));
        assertThat(CallMoments.of(LocalDateTime.of(2025, 3, 30, 3, 0))).isEqualTo(Instant.parse("2025-03-30T01:00:00Z"));
        assertThat(CallMoments.of(LocalDateTime.of(2025, 10, 26, 3, 0)).atZone(ProgrammeTime.ZONE).getHour()).isEqualTo(3);
    }

    @Test
    void aMomentInTheHourThatComesTwiceIsNoDeadlineWhicheverOfTheTwoIsMeant() {
        for (String moment : List.of("2025-10-26T00:30:00Z", "2025-10-26T01:30:00Z")) {
            refused("call.moment-twice", () -> desk.open(plan(2).closing(new CallDeadline(Instant.parse(moment), "Notice", true)), "ada"));
        }
        desk.open(plan(2).closing(new CallDeadline(Instant.parse("2025-10-26T02:00:00Z"), "Notice", true)), "ada");
        refused("call.moment-twice", () -> desk.changeDeadline(SECOND, Instant.parse("2025-10-26T01:00:00Z"), "Notice", "ada"));
        assertThat(calls.find(SECOND).orElseThrow().round().closesAt()).isEqualTo(Instant.parse("2025-10-26T02:00:00Z"));
    }

    private CallPlan plan(int round) {
        return CallPlan.of(ruleSets.find(2025, Action.KA210).orElseThrow(), round, OPENS);
    }

    private static void refused(String key, ThrowingCallable step) {
        assertThatThrownBy(step).isInstanceOfSatisfying(Refusal.class, refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    /** The rule sets that we ship, and who hears what happened. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Shipped {

        private CallDeadlineChanged changed;

        @Bean
        RuleSets ruleSets() {
            return RuleSets.shipped();
        }

        @EventListener
        void on(CallDeadlineChanged fact) {
            changed = fact;
        }
    }
}

@OnH2
class CallDeskOnH2Test extends CallDeskTest {
}

@OnPostgreSql
class CallDeskOnPostgreSqlTest extends CallDeskTest {
}
