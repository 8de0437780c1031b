package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An event as lists show it.
 *
 * @param persons for how many persons a place is taken
 */
public record EventLine(EventId id, String reference, EventKind kind, EventFormat format, AgencyCode agency, String title, String place,
        LocalDate startsOn, LocalDate endsOn, LocalDate replyBy, EventStatus status, int capacity, int persons) {

    static final String LINES = """
            select e.id, e.reference, e.kind, e.format, e.agency, e.title, e.place, e.starts_on, e.ends_on, e.reply_by, e.status, p.capacity, p.taken
            from event e join event_places p on p.event_id = e.id
            """;

    /** How many persons can still get a place. */
    public int free() {
        return capacity - persons;
    }

    static EventLine read(ResultSet row, int number) throws SQLException {
        return new EventLine(new EventId(row.getObject("id", UUID.class)), row.getString("reference"), EventKind.valueOf(row.getString("kind")),
                EventFormat.valueOf(row.getString("format")), new AgencyCode(row.getString("agency")), row.getString("title"), row.getString("place"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                row.getObject("reply_by", LocalDate.class), EventStatus.valueOf(row.getString("status")), row.getInt("capacity"), row.getInt("taken"));
    }
}
