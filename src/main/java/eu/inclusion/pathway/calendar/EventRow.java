package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventStatus;
import eu.inclusion.pathway.event.EventTimes;
import eu.inclusion.pathway.event.EventVenue;
import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What calendars need to know of an event, as one row of a list. */
record EventRow(EventId id, String reference, AgencyCode agency, String title, EventVenue venue, EventTimes times, @Nullable LocalDate preselectBy,
        String language, String description, @Nullable String agenda, boolean listed, int sequence, EventStatus status) {

    static final String COLUMNS = """
            e.id, e.reference, e.agency, e.title, e.place, e.venue_address, e.venue_accessibility, e.starts_on, e.ends_on, e.starts_at, e.ends_at,
            e.time_zone, e.reply_by, e.preselect_by, e.language, e.description, e.agenda, e.listed, e.sequence, e.status
            """;

    static EventRow of(Event event) {
        return new EventRow(event.id(), event.reference(), event.agency(), event.title(), event.venue(), event.times(), event.preselectBy(),
                event.language(), event.description(), event.agenda(), event.listed(), event.sequence(), event.status());
    }

    static EventRow read(ResultSet row, int number) throws SQLException {
        return new EventRow(new EventId(row.getObject("id", UUID.class)), row.getString("reference"), new AgencyCode(row.getString("agency")),
                row.getString("title"), new EventVenue(row.getString("place"), row.getString("venue_address"), row.getString("venue_accessibility"),
                        row.getString("time_zone")),
                new EventTimes(row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                        row.getObject("starts_at", LocalTime.class), row.getObject("ends_at", LocalTime.class), row.getObject("reply_by", LocalDate.class)),
                row.getObject("preselect_by", LocalDate.class), row.getString("language"), row.getString("description"), row.getString("agenda"),
                row.getBoolean("listed"), row.getInt("sequence"), EventStatus.valueOf(row.getString("status")));
    }

    EntryTime when() {
        return EntryTime.hours(times.startsOn(), times.startsAt(), times.endsOn(), times.endsAt(), venue.clocks());
    }

    String where() {
        return venue.address() == null || venue.address().isBlank() ? venue.place() : venue.place() + ", " + venue.address();
    }

    /** What calendars know it by. */
    String uid() {
        return id.text();
    }
}
