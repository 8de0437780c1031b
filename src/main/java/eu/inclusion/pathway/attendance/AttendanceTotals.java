package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What agencies' events brought together, for monitoring: persons who were there, and apart from them the organisations. Published
 * figures of the strategic partnership, 2018 and 2019.
 */
@Component
public class AttendanceTotals {

    private final JdbcClient database;

    AttendanceTotals(JdbcClient database) {
        this.database = database;
    }

    /**
     * The events of one agency of one kind.
     *
     * @param persons participants who were there, each at each event; without companions
     * @param organisations that took part, each once however often
     */
    public record Total(AgencyCode agency, EventKind kind, int events, int persons, int organisations) {
    }

    /** Of events held that began from the first of these days until before the other. */
    public List<Total> of(Collection<AgencyCode> agencies, LocalDate from, LocalDate until) {
        return agencies.isEmpty() ? List.of() : database.sql("""
                        select e.agency, e.kind, count(distinct e.id) as events,
                          count(case when a.presence in ('FULL', 'PARTIAL') and a.companion = false then 1 end) as persons,
                          count(distinct case when a.presence in ('FULL', 'PARTIAL') and a.companion = false
                            then coalesce(cast(a.organisation_id as varchar(40)), a.organisation) end) as organisations
                        from event e left join attendee a on a.event_id = e.id
                        where e.agency in (:agencies) and e.status in ('HELD', 'CLOSED') and e.starts_on >= :from and e.starts_on < :until
                        group by e.agency, e.kind order by e.agency, e.kind""")
                .param("agencies", agencies.stream().map(AgencyCode::value).toList()).param("from", from).param("until", until)
                .query((row, line) -> new Total(new AgencyCode(row.getString("agency")), EventKind.valueOf(row.getString("kind")),
                        row.getInt("events"),
                        row.getInt("persons"), row.getInt("organisations"))).list();
    }
}
