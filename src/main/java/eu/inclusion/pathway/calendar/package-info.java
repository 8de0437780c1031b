/**
 * Days for people's own calendars: events and deadlines as iCalendar (RFC 5545), in a letter, as a file or as a feed; the public list of
 * open events; and an officer's calendar, to which every part of the house can add with a {@link CalendarSource}.
 */
@ApplicationModule(
        displayName = "Calendar",
        allowedDependencies = {"programme", "organisation", "identity", "event", "call", "todo", "correspondence"})
@NullMarked
package eu.inclusion.pathway.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
