package eu.inclusion.pathway.calendar;

import java.util.List;

/**
 * A part of the house that knows of days which belong in an officer's calendar. Make a bean of it; nothing else is to be done.
 */
public interface CalendarSource {

    /** What touches these days for this reader, whatever the order; only of agencies that the reader sees. At most 500. */
    List<CalendarEntry> entries(CalendarReader reader, DayRange days);
}
