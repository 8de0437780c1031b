package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * When something in a calendar is: whole days, or from an hour to another, or one moment. Days and hours are those in Brussels.
 *
 * @param begins the hour on the first day; none for whole days
 * @param ends   the hour on the last day; none for whole days, and for a moment
 * @param moment for a moment only: in the night in which clocks show an hour twice, the hour alone would not say which
 */
public record EntryTime(LocalDate firstDay, LocalDate lastDay, @Nullable LocalTime begins, @Nullable LocalTime ends, @Nullable Instant moment) {

    public EntryTime {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("Nothing lasts from " + firstDay + " to " + lastDay);
        }
    }

    public static EntryTime day(LocalDate day) {
        return days(day, day);
    }

    public static EntryTime days(LocalDate first, LocalDate last) {
        return new EntryTime(first, last, null, null, null);
    }

    /** From an hour to another; whole days where one of both is not known. */
    public static EntryTime hours(LocalDate first, @Nullable LocalTime begins, LocalDate last, @Nullable LocalTime ends) {
        boolean known = begins != null && ends != null && last.atTime(ends).isAfter(first.atTime(begins));
        return known ? new EntryTime(first, last, begins, ends, null) : days(first, last);
    }

    public static EntryTime at(Instant moment) {
        LocalDateTime shown = LocalDateTime.ofInstant(moment, ProgrammeTime.ZONE);
        return new EntryTime(shown.toLocalDate(), shown.toLocalDate(), shown.toLocalTime(), null, moment);
    }

    public boolean isWholeDays() {
        return begins == null;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** By which calendars sort: whole days before the hours of their first day. */
    LocalDateTime order() {
        return begins == null ? firstDay.atStartOfDay() : firstDay.atTime(begins);
    }
}
