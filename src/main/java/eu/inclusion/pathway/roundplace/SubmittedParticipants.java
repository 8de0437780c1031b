package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.applicationform.Consortium;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who takes part in each version that was received, by OID: what the caps of a round are counted from. */
@Repository
public class SubmittedParticipants {

    private final JdbcClient database;

    public SubmittedParticipants(JdbcClient database) {
        this.database = database;
    }

    public void add(UUID submission, Consortium consortium) {
        consortium.members().forEach(member -> database.sql("""
                        insert into submission_participant (submission_id, oid, role, country) values (?, ?, ?, ?)""")
                .params(submission, member.oid(), member.role().name(), known(member.country())).update());
    }

    private static @Nullable String known(@Nullable String country) {
        return country == null || country.length() > 2 ? null : country;
    }
}
