package eu.inclusion.pathway.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Which plans can be, and how an event goes from one state to the next. */
class EventPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

    @Test
    void aSoundPlanIsTaken() {
        assertThatCode(() -> plan(60, 61, 30, 20).requireSound(TODAY)).doesNotThrowAnyException();
    }

    @Test
    void daysThatCannotBeAreRefused() {
        assertRefused(plan(-1, 0, -5, 20), "event.starts-in-the-past");
        assertRefused(plan(60, 59, 30, 20), "event.ends-before-it-starts");
        assertRefused(plan(60, 61, 60, 20), "event.reply-by-too-late");
        assertRefused(plan(60, 61, -1, 20), "event.reply-by-past");
        assertRefused(plan(60, 61, 30, 0), "event.no-places");
    }

    @Test
    void sendingAgenciesProposeBeforeInvitationsAreAnswered() {
        assertThat(event().called(TODAY.plusDays(29), TODAY).preselectBy()).isEqualTo(TODAY.plusDays(29));
        assertThatThrownBy(() -> event().called(TODAY.plusDays(30), TODAY)).hasMessageContaining("event.preselect-by-too-late");
        assertThatThrownBy(() -> event().called(TODAY.minusDays(1), TODAY)).hasMessageContaining("event.preselect-by-past");
    }

    @Test
    void aCancelledEventStaysCancelled() {
        Event cancelled = event().cancelled("No venue");

        assertThat(cancelled.status()).isEqualTo(EventStatus.CANCELLED);
        assertThatThrownBy(cancelled::held).isInstanceOf(EventNotOpen.class);
        assertThatThrownBy(() -> cancelled.cancelled("Again")).isInstanceOf(EventNotOpen.class);
    }

    @Test
    void cancellingIsExplained() {
        assertThatThrownBy(() -> event().cancelled(" ")).isInstanceOf(ExplanationMissing.class);
    }

    @Test
    void onlyAnEventThatWasHeldIsClosed() {
        assertThatThrownBy(() -> event().closed()).isInstanceOf(EventNotOpen.class);
        assertThat(event().open().held().closed().status()).isEqualTo(EventStatus.CLOSED);
    }

    private static void assertRefused(EventPlan plan, String key) {
        assertThatThrownBy(() -> plan.requireSound(TODAY)).isInstanceOfSatisfying(EventNotPlannable.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo(key));
    }

    private static Event event() {
        return Event.planned(plan(60, 61, 30, 20), "BE05-NE-2025-1", new AgencyCode("BE05"), Instant.EPOCH, "anna");
    }

    private static EventPlan plan(int starts, int ends, int replyBy, int capacity) {
        return new EventPlan(EventKind.NATIONAL, "Day", "Ghent", "Lift", TODAY.plusDays(starts), TODAY.plusDays(ends), TODAY.plusDays(replyBy),
                capacity, Set.of(), "Dutch", "Meet");
    }
}
