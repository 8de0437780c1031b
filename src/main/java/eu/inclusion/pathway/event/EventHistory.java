package eu.inclusion.pathway.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers changed about events after they were planned. */
@Component
public class EventHistory {

    private final JdbcClient database;
    private final Clock clock;

    EventHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All changes of an event, the latest first. */
    public List<EventChange> of(EventId event) {
        return database.sql("""
                        select sequence, kind, was, became, reason, changed_at, changed_by from event_change
                        where event_id = ? order by changed_at desc, sequence desc""")
                .param(event.value()).query(EventHistory::read).list();
    }

    void note(Event event, EventChange.Kind kind, @Nullable String was, @Nullable String became, @Nullable String reason, String person) {
        database.sql("""
                        insert into event_change (id, event_id, sequence, kind, was, became, reason, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), event.id().value(), event.sequence(), kind.name(), was, became, reason,
                        clock.instant().atOffset(ZoneOffset.UTC), person).update();
    }

    private static EventChange read(ResultSet row, int line) throws SQLException {
        return new EventChange(row.getInt("sequence"), EventChange.Kind.valueOf(row.getString("kind")), row.getString("was"), row.getString("became"),
                row.getString("reason"), row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by"));
    }
}
