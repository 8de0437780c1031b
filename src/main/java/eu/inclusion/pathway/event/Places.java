package eu.inclusion.pathway.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The places of events as the database keeps them. Whoever changes them first locks the event's row, always before anything else
 * of that event, until the end of the transaction; the table itself refuses to be overbooked.
 */
@Component
class Places {

    private final JdbcClient database;
    private final Clock clock;

    Places(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    void provide(EventId event, int capacity) {
        database.sql("insert into event_places (event_id, capacity, taken, last_in_line) values (?, ?, 0, 0)")
                .params(event.value(), capacity).update();
    }

    /** Gives an event more places or fewer. */
    void provideNow(EventId event, int capacity) {
        database.sql("update event_places set capacity = ? where event_id = ?").params(capacity, event.value()).update();
    }

    /** Locks the places of the event that a participation is about. */
    Room lockFor(ParticipationId participation) {
        return database.sql("""
                        select capacity, taken, closed_at from event_places
                        where event_id = (select event_id from participation where id = ?) for update""")
                .param(participation.value())
                .query(Places::room).optional()
                .orElseThrow(InvitationNotOpen::new);
    }

    Room lock(EventId event) {
        return database.sql("select capacity, taken, closed_at from event_places where event_id = ? for update")
                .param(event.value())
                .query(Places::room).single();
    }

    private static Room room(ResultSet row, int line) throws SQLException {
        return new Room(row.getInt("capacity"), row.getInt("taken"), row.getObject("closed_at") != null);
    }

    void close(EventId event, String person) {
        database.sql("update event_places set closed_at = ?, closed_by = ? where event_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), person, event.value()).update();
    }

    void open(EventId event) {
        database.sql("update event_places set closed_at = null, closed_by = null where event_id = ?").param(event.value()).update();
    }

    Optional<Closing> closing(EventId event) {
        return database.sql("select closed_at, closed_by from event_places where event_id = ? and closed_at is not null").param(event.value())
                .query((row, line) -> new Closing(row.getObject("closed_at", OffsetDateTime.class).toInstant(), row.getString("closed_by")))
                .optional();
    }

    /** Takes places, or gives them back with a number below zero. */
    void take(EventId event, int persons) {
        if (persons != 0) {
            database.sql("update event_places set taken = taken + ? where event_id = ?").params(persons, event.value()).update();
        }
    }

    /** The next number on the event's waiting list. */
    int nextInLine(EventId event) {
        database.sql("update event_places set last_in_line = last_in_line + 1 where event_id = ?").param(event.value()).update();
        return database.sql("select last_in_line from event_places where event_id = ?").param(event.value()).query(Integer.class).single();
    }

    /**
     * How many persons can come, and for how many there is a place taken already.
     *
     * @param closed whether the registration is closed
     */
    record Room(int capacity, int taken, boolean closed) {

        /** Once the registration is closed, places go to those who stand in line, and to nobody else. */
        void requireOpenTo(Participation answering) {
            if (closed && answering.status() == ParticipationStatus.INVITED) {
                throw new RegistrationOver();
            }
        }

        int free() {
            return capacity - taken;
        }
    }
}
