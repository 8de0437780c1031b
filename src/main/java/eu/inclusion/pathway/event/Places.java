package eu.inclusion.pathway.event;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The places of events as the database keeps them. Whoever changes them first locks the event's row, always before anything else
 * of that event, until the end of the transaction; the table itself refuses to be overbooked.
 */
@Component
class Places {

    private final JdbcClient database;

    Places(JdbcClient database) {
        this.database = database;
    }

    void provide(EventId event, int capacity) {
        database.sql("insert into event_places (event_id, capacity, taken, last_in_line) values (?, ?, 0, 0)")
                .params(event.value(), capacity).update();
    }

    /** Locks the places of the event that a participation is about. */
    Room lockFor(ParticipationId participation) {
        return database.sql("""
                        select capacity, taken from event_places
                        where event_id = (select event_id from participation where id = ?) for update""")
                .param(participation.value())
                .query((row, line) -> new Room(row.getInt("capacity"), row.getInt("taken"))).optional()
                .orElseThrow(InvitationNotOpen::new);
    }

    Room lock(EventId event) {
        return database.sql("select capacity, taken from event_places where event_id = ? for update")
                .param(event.value())
                .query((row, line) -> new Room(row.getInt("capacity"), row.getInt("taken"))).single();
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

    /** How many persons can come, and for how many there is a place taken already. */
    record Room(int capacity, int taken) {

        int free() {
            return capacity - taken;
        }
    }
}
