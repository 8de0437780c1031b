package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What a sending agency and the host tell each other beyond the order: remarks, and why the order was left. */
@Component
public class PreselectionNotes {

    private final JdbcClient database;

    PreselectionNotes(JdbcClient database) {
        this.database = database;
    }

    /** What agencies remarked to the host, by agency. */
    public Map<String, String> remarks(EventId event) {
        Map<String, String> remarks = new TreeMap<>();
        database.sql("select agency, remark from preselection where event_id = ? and remark is not null").param(event.value())
                .query((row, line) -> remarks.put(row.getString("agency"), row.getString("remark"))).list();
        return remarks;
    }

    /** Why the host left an agency's order, where it did. */
    public Optional<String> deviation(EventId event, AgencyCode agency) {
        return database.sql("select deviation from preselection where event_id = ? and agency = ? and deviation is not null")
                .params(event.value(), agency.value()).query(String.class).optional();
    }

    void remark(EventId event, AgencyCode agency, @Nullable String remark) {
        if (remark != null) {
            database.sql("insert into preselection (event_id, agency, remark) values (?, ?, ?)")
                    .params(event.value(), agency.value(), remark).update();
        }
    }

    void deviate(EventId event, AgencyCode agency, String reason) {
        int known = database.sql("update preselection set deviation = ? where event_id = ? and agency = ?")
                .params(reason, event.value(), agency.value()).update();
        if (known == 0) {
            database.sql("insert into preselection (event_id, agency, deviation) values (?, ?, ?)")
                    .params(event.value(), agency.value(), reason).update();
        }
    }
}
