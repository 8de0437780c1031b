package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Which agencies may send organisations to an international event, and what each answered. */
@Component
public class SendingAgencies {

    private final JdbcClient database;
    private final Clock clock;

    SendingAgencies(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of an event, by code. */
    public List<SendingAgency> of(EventId event) {
        return database.sql("select agency, sends, answered_at from sending_agency where event_id = ? order by agency")
                .param(event.value()).query(SendingAgencies::read).list();
    }

    void note(EventId event, Collection<AgencyCode> agencies) {
        Set.copyOf(agencies).forEach(agency -> database.sql("insert into sending_agency (event_id, agency) values (?, ?)")
                .params(event.value(), agency.value()).update());
    }

    /** Records an agency's answer; one that answered already, or is not among the agencies, changes nothing. */
    public boolean answered(EventId event, AgencyCode agency, int sends) {
        return database.sql("""
                        update sending_agency set sends = ?, answered_at = ?
                        where event_id = ? and agency = ? and answered_at is null""")
                .params(sends, clock.instant().atOffset(ZoneOffset.UTC), event.value(), agency.value()).update() == 1;
    }

    private static SendingAgency read(ResultSet row, int line) throws SQLException {
        OffsetDateTime answered = row.getObject("answered_at", OffsetDateTime.class);
        return new SendingAgency(new AgencyCode(row.getString("agency")), row.getObject("sends", Integer.class),
                answered == null ? null : answered.toInstant());
    }
}
