package eu.inclusion.pathway.strand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What a plan of a meeting must say. */
class MeetingPlanTest {

    private static final LocalDate TODAY = LocalDate.of(2025, 1, 15);

    @Test
    void aPlanningMeetingIsOneOfAllStrands() {
        assertThat(plan(MeetingKind.PLANNING, Set.of(), TODAY.plusDays(30), TODAY.plusDays(20)).strands()).containsExactlyInAnyOrder(Strand.values());
    }

    @Test
    void aMeetingOfAStrandSaysOfWhich() {
        refused(plan(MeetingKind.STRAND, Set.of(), TODAY.plusDays(30), TODAY.plusDays(20)), "strand.meeting.no-strand");
    }

    @Test
    void agenciesAnswerBeforeItBegins() {
        MeetingPlan plan = plan(MeetingKind.STRAND, Set.of(Strand.NEET), TODAY.plusDays(30), TODAY.plusDays(29));
        plan.requireSound(TODAY);
        refused(plan(MeetingKind.STRAND, Set.of(Strand.NEET), TODAY.plusDays(30), TODAY.plusDays(30)), "strand.meeting.answer-by-too-late");
        refused(plan(MeetingKind.STRAND, Set.of(Strand.NEET), TODAY.plusDays(30), TODAY.minusDays(1)), "strand.meeting.answer-by-past");
        refused(plan(MeetingKind.STRAND, Set.of(Strand.NEET), TODAY.minusDays(1), TODAY.minusDays(3)), "strand.meeting.starts-in-the-past");
    }

    private static void refused(MeetingPlan plan, String because) {
        assertThatThrownBy(() -> plan.requireSound(TODAY)).isInstanceOfSatisfying(MeetingNotPlannable.class,
                refusal -> assertThat(refusal.messageKey()).isEqualTo(because));
    }

    private static MeetingPlan plan(MeetingKind kind, Set<Strand> strands, LocalDate day, LocalDate answerBy) {
        return new MeetingPlan(kind, strands, "Strand meeting", "Ghent", null, new MeetingTimes(day, day, null, answerBy), "What we do");
    }
}
