package eu.inclusion.pathway.desk.calendar;

import eu.inclusion.pathway.calendar.CalendarEntry;
import eu.inclusion.pathway.calendar.DayRange;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Period;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.stream.Stream;

/**
 * A month as a page shows it.
 *
 * @param weeks from Monday to Sunday, whole weeks
 */
record MonthView(YearMonth month, List<List<Day>> weeks) {

    /**
     * One day of it.
     *
     * @param inMonth whether it is of the month itself, or fills up its first or last week
     */
    record Day(LocalDate date, boolean inMonth, boolean today, List<CalendarEntry> entries) {
    }

    /** The days that the weeks of a month have. */
    static DayRange days(YearMonth month) {
        return new DayRange(month.atDay(1).with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY)),
                month.atEndOfMonth().with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY)));
    }

    static MonthView of(YearMonth month, LocalDate today, List<CalendarEntry> entries) {
        DayRange days = days(month);
        List<List<Day>> weeks = days.first().datesUntil(days.last().plusDays(1), Period.ofWeeks(1))
                .map(monday -> Stream.iterate(monday, day -> day.plusDays(1)).limit(7).map(day -> day(day, month, today, entries)).toList()).toList();
        return new MonthView(month, weeks);
    }

    private static Day day(LocalDate date, YearMonth month, LocalDate today, List<CalendarEntry> entries) {
        return new Day(date, YearMonth.from(date).equals(month), date.equals(today), entries.stream().filter(entry -> entry.when().isOn(date)).toList());
    }

    /** The days of the month itself on which there is something. */
    public List<Day> busy() {
        return weeks.stream().flatMap(List::stream).filter(day -> day.inMonth() && !day.entries().isEmpty()).toList();
    }
}
