package eu.inclusion.pathway.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.programme.CallPractice;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The days of a call against the practice of the agencies' training and cooperation activities. */
class CallTimingsTest {

    private static final LocalDate STARTS = LocalDate.of(2025, 10, 1);
    private static final LocalDate OPENS = LocalDate.of(2025, 7, 1);

    @Test
    void aCallAsThePracticeHasItBringsNoWarning() {
        LocalDate closes = LocalDate.of(2025, 7, 20);

        assertThat(codes(OPENS, LocalDate.of(2025, 8, 1), null, null)).isEmpty();
        assertThat(codes(LocalDate.of(2025, 6, 1), closes, closes.plusDays(10), closes.plusDays(11))).isEmpty();
    }

    @Test
    void aCallThatOpensLessThanThreeMonthsBeforeTheEventBringsOne() {
        assertThat(codes(OPENS.plusDays(1), null, null, null)).containsExactly("open-before-event");
    }

    @Test
    void aCallThatIsOpenForLessThanAMonthBringsOneAndForLessThanTwoWeeksAnother() {
        assertThat(codes(OPENS, LocalDate.of(2025, 7, 31), null, null)).containsExactly("open-for");
        assertThat(codes(OPENS, LocalDate.of(2025, 7, 14), null, null)).containsExactly("open-for", "calendar-open-for");
    }

    @Test
    void anAgencyThatHasLessThanTenDaysToProposeBringsOne() {
        LocalDate closes = LocalDate.of(2025, 8, 1);

        assertThat(codes(OPENS, closes, closes.plusDays(9), null)).containsExactly("preselection-after-applications");
        assertThat(codes(OPENS, closes, closes.plusDays(10), null)).isEmpty();
    }

    @Test
    void participantsWhoAreToldLessThanEightWeeksBeforeBringOne() {
        assertThat(codes(OPENS, null, null, STARTS.minusWeeks(8))).isEmpty();
        assertThat(codes(OPENS, null, null, STARTS.minusWeeks(8).plusDays(1))).containsExactly("tell-before-event");
    }

    @Test
    void aCallThatClosesInTheLastTwoWeeksIsNotForTheEuropeanTrainingCalendar() {
        assertThat(codes(OPENS, STARTS.minusDays(13), null, null)).containsExactly("calendar-closes-before-event");
    }

    @Test
    void aWarningSaysByWhichDayAndWhereItWasRead() {
        CallWarning warning = CallTimings.check(CallPractice.shipped(), new CallDays(OPENS.plusDays(1), null, null, null, STARTS)).get(0);

        assertThat(warning.bound()).isEqualTo(OPENS);
        assertThat(warning.source()).contains("TCA");
        assertThat(warning.confirmed()).isTrue();
    }

    private static List<String> codes(LocalDate opens, LocalDate closes, LocalDate propose, LocalDate told) {
        return CallTimings.check(CallPractice.shipped(), new CallDays(opens, closes, propose, told, STARTS)).stream().map(CallWarning::code).toList();
    }
}
