package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.finding.Outcome;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.judgement.FindingOnRecord;
import eu.inclusion.pathway.judgement.Stage;
import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads applications with what was found of them: one statement for the applications, one for all their findings. */
@Component
class ApplicationLines {

    private static final int MOST = 50;
    private static final String LINES = """
            select a.id, a.path_reference, a.path_agency, o.name, a.action, a.call_year, a.round, a.status, a.outcome, a.started_at,
              s.reference, s.case_agency, s.title, s.field, s.received_at, s.late,
              e.outcome as verdict, e.confirmed, e.decided_by, e.reason
            from grant_application a join organisation o on o.id = a.organisation_id
              left join submission s on s.application_id = a.id and %s
              left join eligibility_report e on e.application_id = a.id
            """;

    /** With the version that counts; where none counts, the last one. */
    private static final String BY_APPLICATION = LINES.formatted("s.number = coalesce(a.versions_counting, a.versions_received)");
    /** With the last version that bears the reference, unless another one of them counts. */
    private static final String BY_REFERENCE = LINES.formatted("""
            s.number = coalesce(
                (select c.number from submission c where c.application_id = a.id and c.number = a.versions_counting and c.reference = s.reference),
                (select max(l.number) from submission l where l.application_id = a.id and l.reference = s.reference))""");

    private final JdbcClient database;

    ApplicationLines(JdbcClient database) {
        this.database = database;
    }

    /** Those of a path, the latest first; at most 50. */
    List<ApplicationLine> of(OrganisationPathId path) {
        return database.sql(BY_APPLICATION + "where a.path_id = ? order by a.started_at desc limit ?")
                .params(path.value(), MOST).query(ApplicationLines::line).list();
    }

    /** Those with these references that are cases of these agencies. */
    List<ApplicationLine> received(Collection<String> references, Collection<String> agencies) {
        return references.isEmpty() || agencies.isEmpty() ? List.of()
                : database.sql(BY_REFERENCE + "where s.reference in (:references) and s.case_agency in (:agencies)")
                        .param("references", references).param("agencies", agencies).query(ApplicationLines::line).list();
    }

    /** What the rules found, in the order in which it was put on record. */
    Map<GrantApplicationId, List<FindingOnRecord>> findings(Collection<GrantApplicationId> applications) {
        Map<GrantApplicationId, List<FindingOnRecord>> found = new LinkedHashMap<>();
        if (!applications.isEmpty()) {
            database.sql("""
                            select application_id, rule, outcome, english, dutch, source, stage, code, place from eligibility_finding
                            where application_id in (:ids) order by application_id, number""")
                    .param("ids", applications.stream().map(GrantApplicationId::value).toList())
                    .query(row -> {
                        found.computeIfAbsent(id(row, "application_id"), id -> new ArrayList<>()).add(finding(row));
                    });
        }
        return found;
    }

    private static ApplicationLine line(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        return new ApplicationLine(id(row, "id"), row.getString("path_reference"), new AgencyCode(row.getString("path_agency")),
                row.getString("name"), Action.valueOf(row.getString("action")), row.getInt("call_year"), row.getInt("round"),
                ApplicationStatus.valueOf(row.getString("status")), outcome == null ? null : ApplicationOutcome.valueOf(outcome),
                row.getObject("started_at", OffsetDateTime.class).toInstant(), receipt(row), verdict(row));
    }

    private static ApplicationLine.@Nullable Receipt receipt(ResultSet row) throws SQLException {
        return row.getString("reference") == null ? null : new ApplicationLine.Receipt(row.getString("reference"),
                new AgencyCode(row.getString("case_agency")), row.getString("title"), Field.valueOf(row.getString("field")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getBoolean("late"));
    }

    private static ApplicationLine.@Nullable Verdict verdict(ResultSet row) throws SQLException {
        return row.getString("verdict") == null ? null : new ApplicationLine.Verdict(Outcome.valueOf(row.getString("verdict")),
                row.getObject("confirmed", Boolean.class), row.getString("decided_by"), row.getString("reason"));
    }

    private static FindingOnRecord finding(ResultSet row) throws SQLException {
        return new FindingOnRecord(row.getString("rule"), Outcome.valueOf(row.getString("outcome")), row.getString("english"),
                row.getString("dutch"), row.getString("source"), Stage.valueOf(row.getString("stage")), row.getString("code"),
                row.getObject("place", Integer.class));
    }

    private static GrantApplicationId id(ResultSet row, String column) throws SQLException {
        return new GrantApplicationId(row.getObject(column, UUID.class));
    }
}
