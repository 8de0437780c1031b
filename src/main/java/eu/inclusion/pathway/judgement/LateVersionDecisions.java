package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The store of decisions on versions that came too late. */
@Component
class LateVersionDecisions {

    private final JdbcClient database;

    LateVersionDecisions(JdbcClient database) {
        this.database = database;
    }

    List<LateVersionDecision> of(GrantApplicationId application) {
        return database.sql("""
                        select seen_number, counting_number, reason, decided_by, decided_at from late_version_decision
                        where application_id = ? order by seen_number""")
                .param(application.value()).query(LateVersionDecisions::read).list();
    }

    void add(GrantApplicationId application, LateVersionDecision decision) {
        database.sql("""
                        insert into late_version_decision (application_id, seen_number, counting_number, reason, decided_by, decided_at)
                        values (?, ?, ?, ?, ?, ?)""")
                .params(application.value(), decision.seen(), decision.counting(), decision.reason(), decision.decidedBy(),
                        decision.decidedAt().atOffset(ZoneOffset.UTC)).update();
    }

    private static LateVersionDecision read(ResultSet row, int number) throws SQLException {
        return new LateVersionDecision(row.getInt("seen_number"), row.getInt("counting_number"), row.getString("reason"),
                row.getString("decided_by"), row.getObject("decided_at", OffsetDateTime.class).toInstant());
    }
}
