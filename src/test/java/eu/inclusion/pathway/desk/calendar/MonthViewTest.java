package eu.inclusion.pathway.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import eu.inclusion.pathway.calendar.CalendarEntry;
import eu.inclusion.pathway.calendar.EntryKind;
import eu.inclusion.pathway.calendar.EntryTime;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A month as a page shows it. */
class MonthViewTest {

    @ParameterizedTest
    @ValueSource(strings = {"2026-02", "2026-03", "2026-11", "2027-02", "2024-12"})
    void aMonthHasWholeWeeksFromMondayToSunday(String name) {
        YearMonth month = YearMonth.parse(name);
        MonthView view = MonthView.of(month, month.atDay(3), List.of());
        assertThat(view.weeks()).allSatisfy(week -> {
            assertThat(week).hasSize(7);
            assertThat(week.get(0).date().getDayOfWeek()).isEqualTo(DayOfWeek.MONDAY);
        });
        assertThat(view.weeks().stream().flatMap(List::stream).filter(MonthView.Day::inMonth)).hasSize(month.lengthOfMonth());
        assertThat(view.weeks().stream().flatMap(List::stream).filter(MonthView.Day::today)).hasSize(1);
        assertThat(view.busy()).isEmpty();
    }

    @Test
    void whatLastsSeveralDaysStandsOnEachOfThem() {
        CalendarEntry visit = CalendarEntry.deadline("visit", EntryKind.EVENT, EntryTime.days(LocalDate.of(2026, 10, 30), LocalDate.of(2026, 11, 2)),
                "Study visit", null, null);
        MonthView view = MonthView.of(YearMonth.of(2026, 11), LocalDate.of(2026, 1, 1), List.of(visit));
        assertThat(view.busy()).extracting(MonthView.Day::date).containsExactly(LocalDate.of(2026, 11, 1), LocalDate.of(2026, 11, 2));
        assertThat(view.weeks().get(0)).filteredOn(day -> !day.entries().isEmpty()).hasSize(3);
    }
}
