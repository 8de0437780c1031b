package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of agencies, as staff pages and the portal list them. */
@Component
public class EventList {

    private static final int MOST = 100;

    private final JdbcClient database;
    private final Clock clock;

    EventList(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** An agency's own events to come, the next first; at most 100. */
    public List<EventLine> upcoming(AgencyCode agency) {
        return database.sql(EventLine.LINES + """
                        where e.agency = ? and e.status in ('PLANNED', 'OPEN') and e.ends_on >= ?
                        order by e.starts_on, e.reference limit ?""")
                .params(agency.value(), today(), MOST).query(EventLine::read).list();
    }

    /** International events to come to which an agency may send organisations, its own among them; at most 100. */
    public List<EventLine> upcomingFor(AgencyCode sending) {
        return database.sql(EventLine.LINES + """
                        join sending_agency s on s.event_id = e.id and s.agency = ?
                        where e.status in ('PLANNED', 'OPEN') and e.ends_on >= ?
                        order by e.starts_on, e.reference limit ?""")
                .params(sending.value(), today(), MOST).query(EventLine::read).list();
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

    private LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }
}
