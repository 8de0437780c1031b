package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The corrections of an event's attendance. */
@Component
public class AttendanceChanges {

    private static final int MOST = 200;

    private final JdbcClient database;

    AttendanceChanges(JdbcClient database) {
        this.database = database;
    }

    /** The latest first; at most 200. */
    public List<AttendanceChange> of(EventId event) {
        return database.sql("""
                        select a.name, a.organisation, c.was, c.became, c.reason, c.changed_at, c.changed_by
                        from attendee_change c left join attendee a on a.id = c.attendee_id
                        where c.event_id = ? and c.reason is not null order by c.changed_at desc, c.id limit ?""")
                .params(event.value(), MOST).query(AttendanceChanges::read).list();
    }

    private static AttendanceChange read(ResultSet row, int line) throws SQLException {
        return new AttendanceChange(row.getString("name"), row.getString("organisation"), presence(row.getString("was")),
                presence(row.getString("became")),
                row.getString("reason"), row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by"));
    }

    private static @Nullable Presence presence(@Nullable String name) {
        return name == null ? null : Presence.valueOf(name);
    }
}
