package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * When something in a calendar is: whole days, or from an hour to another, or one moment.
 *
 * @param begins the hour on the first day; none for whole days
 * @param ends   the hour on the last day; none for whole days, and for a moment
 * @param zone   whose clocks the hours are
 * @param moment for a moment only: in the night in which clocks show an hour twice, the hour alone would not say which
 */
public record EntryTime(LocalDate firstDay, LocalDate lastDay, @Nullable LocalTime begins, @Nullable LocalTime ends, ZoneId zone,
        @Nullable Instant moment) {

    public EntryTime {
        if (lastDay.isBefore(firstDay)) {
            throw new IllegalArgumentException("Nothing lasts from " + firstDay + " to " + lastDay);
        }
    }

    public static EntryTime day(LocalDate day) {
        return days(day, day);
    }

    public static EntryTime days(LocalDate first, LocalDate last) {
        return new EntryTime(first, last, null, null, ProgrammeTime.ZONE, null);
    }

    /** From an hour to another; whole days where one of both is not known. */
    public static EntryTime hours(LocalDate first, @Nullable LocalTime begins, LocalDate last, @Nullable LocalTime ends, ZoneId zone) {
        boolean known = begins != null && ends != null && last.atTime(ends).isAfter(first.atTime(begins));
        return known ? new EntryTime(first, last, begins, ends, zone, null) : days(first, last);
    }

    public static EntryTime at(Instant moment) {
        LocalDateTime shown = LocalDateTime.ofInstant(moment, ProgrammeTime.ZONE);
        return new EntryTime(shown.toLocalDate(), shown.toLocalDate(), shown.toLocalTime(), null, ProgrammeTime.ZONE, moment);
    }

    public boolean isWholeDays() {
        return begins == null;
    }

    public boolean isOn(LocalDate day) {
        return !day.isBefore(firstDay) && !day.isAfter(lastDay);
    }

    /** When it begins, where the hours are known. */
    ZonedDateTime beginning() {
        return firstDay.atTime(Objects.requireNonNull(begins, "whole days begin at no hour")).atZone(zone);
    }

    /** When it ends, where the hours are known. */
    ZonedDateTime end() {
        return lastDay.atTime(Objects.requireNonNull(ends, "whole days end at no hour")).atZone(zone);
    }

    /** By which calendars sort: whole days before the hours of their first day, as clocks in Brussels show them. */
    LocalDateTime order() {
        return begins == null ? firstDay.atStartOfDay() : beginning().withZoneSameInstant(ProgrammeTime.ZONE).toLocalDateTime();
    }
}
