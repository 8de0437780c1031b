package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What was done to each call, by whom and why; nothing is ever changed here. */
@Component
public class CallHistory {

    private final JdbcClient database;

    CallHistory(JdbcClient database) {
        this.database = database;
    }

    /** The changes of a call, the latest first. */
    public List<CallChange> of(CallKey call) {
        return database.sql("""
                        select changed_at, changed_by, kind, agency, was, became, reason from programme_call_change
                        where call_year = ? and action = ? and round = ? order by changed_at desc, agency""")
                .params(call.callYear(), call.action().name(), call.round()).query(CallHistory::change).list();
    }

    void add(CallKey call, CallChange change) {
        database.sql("""
                        insert into programme_call_change (id, call_year, action, round, changed_at, changed_by, kind, agency, was, became, reason)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), call.callYear(), call.action().name(), call.round(), change.at().atOffset(ZoneOffset.UTC),
                        change.by(), change.kind().name(), change.agency() == null ? null : change.agency().value(),
                        change.was(), change.became(), change.reason()).update();
    }

    void remove(CallKey call) {
        database.sql("delete from programme_call_change where call_year = ? and action = ? and round = ?")
                .params(call.callYear(), call.action().name(), call.round()).update();
    }

    private static CallChange change(ResultSet row, int number) throws SQLException {
        String agency = row.getString("agency");
        return new CallChange(row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by"),
                CallChange.Kind.valueOf(row.getString("kind")), agency == null ? null : new AgencyCode(agency),
                row.getString("was"), row.getString("became"), row.getString("reason"));
    }
}
