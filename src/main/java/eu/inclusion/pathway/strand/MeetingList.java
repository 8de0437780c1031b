package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The meetings of a strand or an agency, as staff pages list them. */
@Component
public class MeetingList {

    private static final int MOST = 50;
    private static final String LINES = """
            select m.reference, m.kind, m.agency, m.title, m.place, m.starts_on, m.ends_on, m.starts_at, m.status, m.version from strand_meeting m
            """;

    private final JdbcClient database;

    MeetingList(JdbcClient database) {
        this.database = database;
    }

    /** The meetings of a strand, the latest first; at most 50. */
    public List<MeetingLine> of(Strand strand) {
        return database.sql(LINES + """
                        join strand_meeting_strand s on s.meeting_id = m.id and s.strand = ?
                        order by m.starts_on desc, m.reference limit ?""")
                .params(strand.name(), MOST).query(MeetingList::line).list();
    }

    /** Meetings to which one of these agencies is invited, as far as a day of them lies between two days; at most 500. */
    public List<MeetingLine> between(Collection<AgencyCode> agencies, LocalDate first, LocalDate last) {
        return agencies.isEmpty() ? List.of() : database.sql(LINES + """
                        where m.starts_on <= :last and m.ends_on >= :first
                        and exists (select 1 from strand_meeting_agency a where a.meeting_id = m.id and a.agency in (:agencies))
                        order by m.starts_on, m.reference fetch first 500 rows only""")
                .param("first", first).param("last", last).param("agencies", agencies.stream().map(AgencyCode::value).toList())
                .query(MeetingList::line).list();
    }

    static MeetingLine line(ResultSet row, int number) throws SQLException {
        return new MeetingLine(row.getString("reference"), MeetingKind.valueOf(row.getString("kind")), new AgencyCode(row.getString("agency")),
                row.getString("title"), row.getString("place"), row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class), row.getObject("starts_at", LocalTime.class),
                MeetingStatus.valueOf(row.getString("status")), row.getInt("version"));
    }
}
