package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the agency wrote down of an event as a whole when it closed it. */
@Component
class GeneralNotes {

    private final JdbcClient database;

    GeneralNotes(JdbcClient database) {
        this.database = database;
    }

    Optional<Note> of(EventId event) {
        return database.sql("select needs_heard, expectations from event_report where event_id = ?").param(event.value())
                .query((row, line) -> new Note(row.getString("needs_heard"), row.getString("expectations"))).optional();
    }

    /** Needs and expectations that were heard, of no organisation in particular. */
    record Note(String needsHeard, String expectations) {
    }
}
