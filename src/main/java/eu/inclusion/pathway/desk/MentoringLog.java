package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.mentoring.MentoringStatus;
import eu.inclusion.pathway.mentoring.MentoringSupport;
import eu.inclusion.pathway.mentoring.SessionMode;
import eu.inclusion.pathway.mentoring.SessionPurpose;
import eu.inclusion.pathway.mentoring.SessionStatus;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the mentorings of a path with their sessions: two statements, however many there are. */
@Component
class MentoringLog {

    private static final int MOST = 10;
    private static final int MOST_SESSIONS = 100;

    private final JdbcClient database;

    MentoringLog(JdbcClient database) {
        this.database = database;
    }

    /** The latest first; at most 10. */
    List<Entry> mentorings(OrganisationPathId path) {
        return database.sql("""
                        select m.id, m.status, m.support, m.goals, m.apply_by, m.conclusion_summary,
                          (select t.name from mentor_term t where t.mentoring_id = m.id order by t.appointed_at desc limit 1) as mentor
                        from mentoring m where m.organisation_path_id = ? order by m.opened_at desc limit ?""")
                .params(path.value(), MOST).query(MentoringLog::entry).list();
    }

    /** The latest first; at most 100. */
    List<Session> sessions(OrganisationPathId path) {
        return database.sql("""
                        select s.mentoring_id, s.starts_at, s.purpose, s.mode, s.status
                        from mentoring_session s join mentoring m on m.id = s.mentoring_id
                        where m.organisation_path_id = ? order by s.starts_at desc limit ?""")
                .params(path.value(), MOST_SESSIONS).query(MentoringLog::session).list();
    }

    private static Entry entry(ResultSet row, int number) throws SQLException {
        return new Entry(row.getObject("id", UUID.class), MentoringStatus.valueOf(row.getString("status")),
                MentoringSupport.valueOf(row.getString("support")), row.getString("mentor"), row.getString("goals"),
                row.getObject("apply_by", LocalDate.class), row.getString("conclusion_summary"));
    }

    private static Session session(ResultSet row, int number) throws SQLException {
        return new Session(row.getObject("mentoring_id", UUID.class), row.getObject("starts_at", OffsetDateTime.class).toInstant(),
                SessionPurpose.valueOf(row.getString("purpose")), SessionMode.valueOf(row.getString("mode")),
                SessionStatus.valueOf(row.getString("status")));
    }

    /**
     * @param mentor the present mentor, or the last one
     * @param conclusion how the mentor summed it up at the end
     */
    record Entry(UUID id, MentoringStatus status, MentoringSupport support, @Nullable String mentor, @Nullable String goals,
            @Nullable LocalDate applyBy, @Nullable String conclusion) {
    }

    /** When they met, or will. */
    record Session(UUID mentoringId, Instant startsAt, SessionPurpose purpose, SessionMode mode, SessionStatus status) {
    }
}
