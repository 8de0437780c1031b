package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who takes part in what, as pages and forms list it. */
@Component
public class Participations {

    /** How many candidates a form offers at most; the longest waiting come first. */
    public static final int MOST_CANDIDATES = 200;

    private static final String CANDIDATES = """
            select p.id, p.agency, o.name, o.place, p.status, p.persons, p.question,
              (select string_agg(s.strand, ',') from participation_strand s where s.participation_id = p.id) as strands
            from participation p join organisation o on o.id = p.organisation_id
            """;

    private final JdbcClient database;

    Participations(JdbcClient database) {
        this.database = database;
    }

    /** A path's parts in events, the latest first. */
    public List<ParticipationLine> of(OrganisationPathId path) {
        return database.sql("""
                        select p.id, p.kind, p.status, p.answer_by, p.persons, e.title, e.place, e.starts_on, e.ends_on, e.reference, p.question,
                          (select string_agg(n.name, ', ') from event_person n where n.participation_id = p.id
                            and p.status not in ('DECLINED', 'NO_ANSWER', 'NO_PLACE', 'CANCELLED', 'LAPSED')) as who
                        from participation p left join event e on e.id = p.event_id
                        where p.organisation_path_id = ? order by p.opened_at desc, p.answered_at desc nulls first limit 50""")
                .param(path.value()).query(Participations::line).list();
    }

    /** An agency's organisations that wait for an event of a kind, the longest waiting first. */
    public List<Candidate> candidates(AgencyCode agency, EventKind kind) {
        return database.sql(CANDIDATES + """
                        where p.agency = ? and p.kind = ? and p.status = 'AWAITING_INVITATION'
                        order by p.opened_at, o.name limit ?""")
                .params(agency.value(), kind.name(), MOST_CANDIDATES).query(Participations::candidate).list();
    }

    /** Everyone that an event invited, whatever came of it, by status and then in line. */
    public List<Candidate> registrations(EventId event) {
        return database.sql(CANDIDATES + """
                        where p.event_id = ? order by p.status, p.place_in_line, o.name limit ?""")
                .params(event.value(), 2 * MOST_CANDIDATES).query(Participations::candidate).list();
    }

    private static ParticipationLine line(ResultSet row, int number) throws SQLException {
        return new ParticipationLine(new ParticipationId(row.getObject("id", UUID.class)), EventKind.valueOf(row.getString("kind")),
                ParticipationStatus.valueOf(row.getString("status")), row.getObject("answer_by", LocalDate.class),
                row.getObject("persons", Integer.class), row.getString("title"), row.getString("place"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                row.getString("reference"), row.getString("who"), row.getString("question"));
    }

    private static Candidate candidate(ResultSet row, int number) throws SQLException {
        return new Candidate(new ParticipationId(row.getObject("id", UUID.class)), new AgencyCode(row.getString("agency")), row.getString("name"),
                row.getString("place"), strands(row.getString("strands")), ParticipationStatus.valueOf(row.getString("status")),
                row.getObject("persons", Integer.class), row.getString("question"));
    }

    private static Set<Strand> strands(@Nullable String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).map(Strand::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
