package eu.inclusion.pathway.calendar;

import java.time.LocalDate;
import java.time.YearMonth;

/** Some days in a row, in Brussels, the first and the last included. */
public record DayRange(LocalDate first, LocalDate last) {

    public static DayRange of(YearMonth month) {
        return new DayRange(month.atDay(1), month.atEndOfMonth());
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }

    /** Whether something touches one of the days. */
    public boolean touches(EntryTime when) {
        return !when.lastDay().isBefore(first) && !when.firstDay().isAfter(last);
    }
}
