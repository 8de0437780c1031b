package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.grantapplication.Submission;
import java.time.Instant;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** On record: which late version an officer let count, and why. */
@Repository
class LateVersions {

    private final JdbcClient database;

    LateVersions(JdbcClient database) {
        this.database = database;
    }

    void add(Submission version, String officer, String reason, Instant moment) {
        boolean known = database.sql("select count(*) from late_version where application_id = ? and number = ?")
                .params(version.applicationId().value(), version.number()).query(Integer.class).single() > 0;
        if (!known) {
            database.sql("insert into late_version (application_id, number, decided_by, decided_at, reason) values (?, ?, ?, ?, ?)")
                    .params(version.applicationId().value(), version.number(), officer, moment.atOffset(ZoneOffset.UTC), reason.strip())
                    .update();
        }
    }
}
