package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** At which events organisations were before and at which they did not show up, as the agencies know that host the event or take care of the path. */
@Component
public class AttendanceHistory {

    private static final int MOST = 2000;
    /** Organisations with a part in the event, and those that came without any. */
    private static final String PAST = """
            select p.organisation_id, e.id as event_id, e.reference, e.title, e.kind, e.starts_on, p.status, a.id as attendee, a.name, a.presence
            from participation p join event e on e.id = p.event_id
            left join attendee a on a.participation_id = p.id and a.presence is not null and a.companion = false
            where p.organisation_id in (:organisations) and e.status in ('HELD', 'CLOSED')
              and (p.agency in (:agencies) or e.agency in (:agencies)) and p.status in ('ATTENDED', 'PARTLY_ATTENDED', 'NO_SHOW', 'CANCELLED')
            union all
            select a.organisation_id, e.id, e.reference, e.title, e.kind, e.starts_on, null, a.id, a.name, a.presence
            from attendee a join event e on e.id = a.event_id
            where a.organisation_id in (:organisations) and a.participation_id is null and a.presence is not null and a.companion = false
              and e.status in ('HELD', 'CLOSED') and e.agency in (:agencies)
            order by 6 desc, 3, 9 limit :most""";

    private final JdbcClient database;

    AttendanceHistory(JdbcClient database) {
        this.database = database;
    }

    /** Of one organisation, the latest event first. */
    public List<PastAttendance> of(OrganisationId organisation, Collection<AgencyCode> agencies) {
        return of(List.of(organisation), agencies).getOrDefault(organisation, List.of());
    }

    /** Of several, for lists; an organisation that was nowhere is not in it. One question to the database for all. */
    public Map<OrganisationId, List<PastAttendance>> of(Collection<OrganisationId> organisations, Collection<AgencyCode> agencies) {
        Map<OrganisationId, Map<UUID, List<Line>>> found = new LinkedHashMap<>();
        if (!organisations.isEmpty() && !agencies.isEmpty()) {
            database.sql(PAST).param("organisations", organisations.stream().map(OrganisationId::value).toList())
                    .param("agencies", agencies.stream().map(AgencyCode::value).toList()).param("most", MOST)
                    .query(AttendanceHistory::line).list()
                    .forEach(line -> found.computeIfAbsent(line.organisation(), any -> new LinkedHashMap<>())
                            .computeIfAbsent(line.event(), any -> new ArrayList<>()).add(line));
        }
        Map<OrganisationId, List<PastAttendance>> history = new LinkedHashMap<>();
        found.forEach((organisation, events) -> history.put(organisation, events.values().stream().map(AttendanceHistory::past).toList()));
        return history;
    }

    private static PastAttendance past(List<Line> lines) {
        Line first = lines.get(0);
        List<PastAttendance.Person> persons = lines.stream().filter(line -> line.presence() != null)
                .map(line -> new PastAttendance.Person(line.name(), Presence.valueOf(String.valueOf(line.presence())))).toList();
        ParticipationStatus status = first.status() != null ? ParticipationStatus.valueOf(first.status())
                : Presence.outcome(persons.stream().map(PastAttendance.Person::presence).toList());
        return new PastAttendance(first.reference(), first.title(), first.kind(), first.startsOn(), status, persons);
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        return new Line(new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getObject("event_id", UUID.class),
                row.getString("reference"), row.getString("title"), EventKind.valueOf(row.getString("kind")),
                row.getObject("starts_on", LocalDate.class), row.getString("status"), row.getString("name"), row.getString("presence"));
    }

    private record Line(OrganisationId organisation, UUID event, String reference, String title, EventKind kind, LocalDate startsOn,
            @Nullable String status, @Nullable String name, @Nullable String presence) {
    }
}
