package eu.inclusion.pathway.mentoring;

import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is asked about mentorings: who coached whom, and which an organisation had. */
@Component
public class MentoringRecords {

    private static final int MOST_LINES = 50;

    private final JdbcClient database;

    MentoringRecords(JdbcClient database) {
        this.database = database;
    }

    /**
     * The accounts of all who ever were a mentor of this organisation, with any agency: who commented on drafts must not assess
     * the application.
     */
    public Set<String> mentorsOf(OrganisationId organisation) {
        return database.sql("""
                        select distinct t.user_id from mentor_term t join mentoring m on m.id = t.mentoring_id
                        where m.organisation_id = ?""")
                .param(organisation.value()).query(String.class).set();
    }

    /** A path's mentorings, the latest first; at most 50. */
    public List<MentoringLine> of(OrganisationPathId path) {
        return database.sql("""
                        select m.id, m.status, m.opened_at,
                          (select t.name from mentor_term t where t.mentoring_id = m.id order by t.appointed_at desc limit 1) as mentor
                        from mentoring m where m.organisation_path_id = ? order by m.opened_at desc limit ?""")
                .params(path.value(), MOST_LINES).query(MentoringRecords::line).list();
    }

    private static MentoringLine line(ResultSet row, int number) throws SQLException {
        return new MentoringLine(new MentoringId(row.getObject("id", UUID.class)), MentoringStatus.valueOf(row.getString("status")),
                row.getString("mentor"), row.getObject("opened_at", OffsetDateTime.class).toInstant());
    }
}
