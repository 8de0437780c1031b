package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.Consortium;
import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.Calls;
import eu.inclusion.pathway.draft.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Sourced;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Counts in how many applications of one action and round an organisation is, over all fields and agencies: of each application the
 * version that counts, and none that was taken back before the deadline. NAITDOC, FAQs on the capping of applications.
 */
@Component
public class RoundCounts {

    static final String IN_ROUND = """
            from submission_participant p
              join submission s on s.id = p.submission_id
              join grant_application a on a.id = s.application_id and a.versions_counting = s.number
            where p.role <> 'ASSOCIATED' and a.call_year = :callYear and a.action = :action and a.round = :round
              and s.managed_by <> 'EACEA' and s.field not in (:notCounted)
              and (a.outcome is null or a.outcome <> 'WITHDRAWN' or a.closed_at > :deadline)
            """;
    private static final String COUNTED = IN_ROUND + "and p.oid in (:oids) and a.id <> :self ";
    /**
     * Since when an organisation has its place in an application: since the first version that it is in, of those that were not taken
     * back and that take places at all. This is so on both sides, or a new version of the application that came first would give its
     * place away.
     */
    private static final String PLACED_SINCE = """
            (select min(f.received_at) from submission f join submission_participant q on q.submission_id = f.id
                 join grant_application g on g.id = f.application_id
                 where f.application_id = %s and f.number > g.versions_taken_back and q.oid = p.oid and q.role <> 'ASSOCIATED'
                   and f.managed_by <> 'EACEA' and f.field not in (:notCounted))""";
    private static final String PLACED_BEFORE =
            "and " + PLACED_SINCE.formatted("a.id") + " < coalesce(" + PLACED_SINCE.formatted(":self") + ", :moment) ";
    private static final String GROUPED = """
            group by p.oid order by p.oid""";

    private final JdbcClient database;
    private final Calls calls;

    RoundCounts(JdbcClient database, Calls calls) {
        this.database = database;
        this.calls = calls;
    }

    /** In how many other applications an organisation is: as applicant, and in all. */
    public record Count(String oid, int asApplicant, int total) {
    }

    /** One of the applications in which an organisation is. */
    public record Form(String reference, String applicant, boolean asApplicant) {
    }

    /** The organisations of a draft in the other applications of its round, at this moment; who is in none is left out. */
    public List<Count> of(ApplicationSheet draft) {
        return others(draft.application(), oids(draft.consortium()), null);
    }

    /** The organisations of a version in those applications that had their place before it: the others are the ones too many. */
    public List<Count> before(GrantApplication application, Submission submission, ApplicationContent content) {
        return others(application, oids(Consortium.of(content, "")), submission.receivedAt());
    }

    /** The applications in which an organisation is, the first one received first. */
    List<Form> formsOf(String oid, GrantApplication inRoundOf) {
        return calls.find(inRoundOf.callYear(), inRoundOf.action(), inRoundOf.round()).map(call -> statement(
                "select s.reference, o.name, p.role " + COUNTED.replace("where p.role", "join organisation o on o.id = a.organisation_id where p.role")
                        + " order by s.received_at, s.reference", call, Set.of(oid), new GrantApplicationId(new java.util.UUID(0, 0)))
                .query((row, number) -> new Form(row.getString("reference"), row.getString("name"), row.getString("role").equals("APPLICANT")))
                .list()).orElse(List.of());
    }

    List<Count> others(GrantApplication application, Collection<String> oids, @Nullable Instant placedBefore) {
        if (oids.isEmpty()) {
            return List.of();
        }
        return calls.find(application.callYear(), application.action(), application.round())
                .map(call -> counted(call, application, oids, placedBefore)).orElse(List.of());
    }

    private List<Count> counted(Call call, GrantApplication application, Collection<String> oids, @Nullable Instant placedBefore) {
        String sql = "select p.oid, sum(case when p.role = 'APPLICANT' then 1 else 0 end) as as_applicant, count(*) as total " + COUNTED;
        return placedBefore == null
                ? statement(sql + GROUPED, call, oids, application.id()).query(RoundCounts::count).list()
                : statement(sql + PLACED_BEFORE + GROUPED, call, oids, application.id())
                        .param("moment", placedBefore.atOffset(ZoneOffset.UTC)).query(RoundCounts::count).list();
    }

    private JdbcClient.StatementSpec statement(String sql, Call call, Collection<String> oids, GrantApplicationId self) {
        return database.sql(sql).param("oids", oids).param("self", self.value())
                .param("callYear", call.callYear()).param("action", call.action().name()).param("round", call.round().number())
                .param("notCounted", notCounted(call)).param("deadline", call.round().closesAt().atOffset(ZoneOffset.UTC));
    }

    static Collection<String> notCounted(Call call) {
        Sourced<Set<Field>> fields = call.rules().caps().notCounted();
        return fields == null || fields.value().isEmpty() ? List.of("NONE") : fields.value().stream().map(Enum::name).toList();
    }

    private static List<String> oids(Consortium consortium) {
        return consortium.takingPlaces().stream().map(Consortium.Member::oid).toList();
    }

    private static Count count(ResultSet row, int number) throws SQLException {
        return new Count(row.getString("oid"), row.getInt("as_applicant"), row.getInt("total"));
    }
}
