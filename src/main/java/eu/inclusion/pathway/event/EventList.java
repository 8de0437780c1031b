package eu.inclusion.pathway.event;

import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of agencies, as staff pages and the portal list them. */
@Component
public class EventList {

    private final JdbcClient database;

    EventList(JdbcClient database) {
        this.database = database;
    }

    /** One event. */
    public EventLine get(EventId id) {
        return database.sql(EventLine.LINES + "where e.id = ?").param(id.value()).query(EventLine::read).single();
    }

    /** The events with these references, whoever asks having checked that they may be shown. */
    public List<EventLine> named(Collection<String> references) {
        return references.isEmpty() ? List.of()
                : database.sql(EventLine.LINES + "where e.reference in (:references)").param("references", references).query(EventLine::read).list();
    }
}
