package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who applied to an international event: an agency sees its own, the host those that agencies proposed. */
@Component
public class Applicants {

    /** How many a list shows at most; those in an order come first, then the first that applied. */
    public static final int MOST = 300;

    private static final String LINES = """
            select a.id, a.agency, o.name, o.place, a.status, a.submitted_at, a.priority, a.agency_comment, a.host_priority,
              (select count(*) from event_application_person p where p.event_application_id = a.id) as persons,
              (select string_agg(s.strand, ',') from organisation_path_strand s where s.organisation_path_id = a.organisation_path_id) as strands,
              (select count(*) from experience x where x.organisation_path_id = a.organisation_path_id and x.status <> 'NEWCOMER') as supported,
              (select count(*) from event_application b where b.organisation_id = a.organisation_id and b.agency = a.agency
                 and b.event_id <> a.event_id and b.submitted_at is not null) as applied,
              (select count(*) from participation q where q.organisation_id = a.organisation_id and q.agency = a.agency
                 and q.status = 'ATTENDED') as attended,
              (select count(*) from participation q where q.organisation_id = a.organisation_id and q.agency = a.agency
                 and q.status = 'PARTLY_ATTENDED') as partly,
              (select count(*) from participation q where q.organisation_id = a.organisation_id and q.agency = a.agency
                 and q.status = 'NO_SHOW') as no_shows,
              (select count(*) from participation q join event e on e.id = q.event_id where q.organisation_id = a.organisation_id
                 and q.agency = a.agency and q.status = 'CANCELLED' and e.status <> 'CANCELLED') as cancelled
            from event_application a join organisation o on o.id = a.organisation_id
            """;

    private final JdbcClient database;

    Applicants(JdbcClient database) {
        this.database = database;
    }

    /** An agency's own applicants: those in its order first, then as they applied; drafts and what was taken back are not shown. */
    public List<Applicant> of(EventId event, AgencyCode agency) {
        return database.sql(LINES + """
                        where a.event_id = ? and a.agency = ? and a.submitted_at is not null and a.status not in ('DRAFT', 'WITHDRAWN')
                        order by coalesce(a.priority, 100000), a.submitted_at, o.name limit ?""")
                .params(event.value(), agency.value(), MOST).query(Applicants::read).list();
    }

    /** Those that agencies proposed to the host, in each agency's order, whatever the host made of it. */
    public List<Applicant> proposed(EventId event) {
        return database.sql(LINES + """
                        where a.event_id = ? and a.status in ('PRESELECTED', 'SELECTED', 'NOT_COMING', 'WAITING_LIST', 'NOT_SELECTED') and a.priority is not null
                        order by a.agency, a.priority limit ?""")
                .params(event.value(), 2 * MOST).query(Applicants::read).list();
    }

    /** An agency's organisations that wait for an international event and have sent nothing for this one, by name; at most 300. */
    public List<ReadyOrganisation> ready(EventId event, AgencyCode agency) {
        return database.sql("""
                        select o.id, o.name, o.place, exists (select 1 from event_application d
                          where d.event_id = ? and d.organisation_id = o.id and d.status = 'DRAFT') as writing
                        from participation p join organisation o on o.id = p.organisation_id
                        where p.agency = ? and p.kind = 'INTERNATIONAL' and p.status = 'AWAITING_INVITATION' and not exists (
                          select 1 from event_application a where a.event_id = ? and a.organisation_id = o.id and a.status not in ('DRAFT', 'WITHDRAWN'))
                        order by o.name limit ?""")
                .params(event.value(), agency.value(), event.value(), MOST)
                .query((row, line) -> new ReadyOrganisation(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("place"),
                        row.getBoolean("writing")))
                .list();
    }

    private static Applicant read(ResultSet row, int line) throws SQLException {
        OffsetDateTime submitted = row.getObject("submitted_at", OffsetDateTime.class);
        return new Applicant(new EventApplicationId(row.getObject("id", UUID.class)), new AgencyCode(row.getString("agency")), row.getString("name"),
                row.getString("place"), strands(row.getString("strands")), Math.max(1, row.getInt("persons")), row.getInt("supported") == 0,
                EventApplicationStatus.valueOf(row.getString("status")), submitted == null ? null : submitted.toInstant(),
                row.getObject("priority", Integer.class), row.getString("agency_comment"), row.getObject("host_priority", Integer.class),
                new Applicant.Past(row.getInt("applied"), row.getInt("attended"), row.getInt("partly"), row.getInt("no_shows"), row.getInt("cancelled")));
    }

    private static Set<Strand> strands(@Nullable String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).map(Strand::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
