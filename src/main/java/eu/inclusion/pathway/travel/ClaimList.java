package eu.inclusion.pathway.travel;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** An agency's claims, the newest first; drafts are nobody's but the organisation's. */
@Component
public class ClaimList {

    private static final String COLUMNS = """
            select c.reference, c.person_name, o.name as organisation, e.title, c.status, c.claimed, c.approved, c.sent_at
            """;
    private static final String LINES = """
            from travel_claim c join organisation o on o.id = c.organisation_id join event e on e.id = c.event_id
            where c.agency in (:agencies) and c.status <> 'DRAFT'
            """;

    private final JdbcClient database;

    ClaimList(JdbcClient database) {
        this.database = database;
    }

    public List<ClaimLine> of(Collection<String> agencies, int first, int most) {
        return agencies.isEmpty() ? List.of() : database.sql(COLUMNS + LINES + " order by c.sent_at desc, c.reference limit :most offset :first")
                .param("agencies", agencies).param("most", most).param("first", first).query(ClaimList::line).list();
    }

    /** Those with these references, as far as they are of these agencies. */
    public List<ClaimLine> named(Collection<String> references, Collection<String> agencies) {
        return references.isEmpty() || agencies.isEmpty() ? List.of() : database.sql(COLUMNS + LINES + " and c.reference in (:references)")
                .param("agencies", agencies).param("references", references).query(ClaimList::line).list();
    }

    private static ClaimLine line(ResultSet row, int number) throws SQLException {
        return new ClaimLine(row.getString("reference"), row.getString("person_name"), row.getString("organisation"), row.getString("title"),
                ClaimStatus.valueOf(row.getString("status")), row.getBigDecimal("claimed"), row.getBigDecimal("approved"),
                row.getObject("sent_at", OffsetDateTime.class).toInstant());
    }

    public int count(Collection<String> agencies) {
        return agencies.isEmpty() ? 0
                : database.sql("select count(*) " + LINES).param("agencies", agencies).query(Integer.class).single();
    }
}
