package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.organisation.OrganisationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The calls that an organisation sees: those of its own agencies that are open or were, and those in which it applied. */
@Component
public class CallsForOrganisations {

    private static final String LINES = """
            select e.id, e.reference, e.title, e.place, e.starts_on, e.ends_on, e.status, c.closes_at, c.postponed_because, a.status as own
            from international_call c join event e on e.id = c.event_id
            left join event_application a on a.event_id = e.id and a.organisation_id = :organisation
            """;
    private static final String ITS_OWN = """
            and (a.id is not null or exists (select 1 from sending_agency s join organisation_path p on p.agency = s.agency
              where s.event_id = e.id and p.organisation_id = :organisation and p.status in ('ACTIVE', 'DORMANT')))
            """;

    private final JdbcClient database;
    private final Clock clock;

    CallsForOrganisations(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Those to come, the next to close first, then those in which it applied earlier; at most 50. */
    public List<CallLine> of(OrganisationId organisation) {
        return database.sql(LINES + "where c.stage in ('OPEN', 'CONFIRMED') " + ITS_OWN + """
                        and (a.id is not null or (e.status = 'OPEN' and c.closes_at >= :now))
                        order by case when e.status = 'OPEN' and c.closes_at >= :now then 0 else 1 end, c.closes_at, e.starts_on desc limit 50""")
                .param("organisation", organisation.value()).param("now", thisSecond()).query(this::line).list();
    }

    /** Whether an organisation may read a call: one of its agencies was called, or it applied. */
    public boolean mayRead(OrganisationId organisation, EventId event) {
        return !database.sql(LINES + "where c.stage in ('OPEN', 'CONFIRMED') and e.id = :event " + ITS_OWN)
                .param("organisation", organisation.value()).param("event", event.value()).query(this::line).list().isEmpty();
    }

    private OffsetDateTime thisSecond() {
        return clock.instant().truncatedTo(ChronoUnit.SECONDS).atOffset(ZoneOffset.UTC);
    }

    private CallLine line(ResultSet row, int number) throws SQLException {
        OffsetDateTime closes = row.getObject("closes_at", OffsetDateTime.class);
        Instant closesAt = closes == null ? null : closes.toInstant();
        String own = row.getString("own");
        boolean open = row.getString("status").equals("OPEN") && row.getString("postponed_because") == null && closes != null
                && !closes.isBefore(thisSecond());
        return new CallLine(new EventId(row.getObject("id", UUID.class)), row.getString("reference"), row.getString("title"), row.getString("place"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), closesAt, open,
                own == null ? null : EventApplicationStatus.valueOf(own));
    }
}
