package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.applicationform.AnswersJson;
import eu.inclusion.pathway.applicationform.ApplicationContent;
import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.grantapplication.ApplicationOutcome;
import eu.inclusion.pathway.grantapplication.ApplicationStatus;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Reads what an agency received in a call, many applications at once: one statement for all of them, and one for what is written in
 * as many of them as one asks for.
 */
@Component
public class ReceivedInCall {

    private static final String COUNTING = """
            from grant_application a join submission s on s.application_id = a.id and s.number = a.versions_counting
            where (a.outcome is null or a.outcome <> 'WITHDRAWN') and\s""";
    private static final List<String> READ_BY_RULES = List.of(SectionKind.CONTEXT, SectionKind.PRIORITIES, SectionKind.ORGANISATIONS,
            SectionKind.ACTIVITIES, SectionKind.SUMMARY, SectionKind.VALUES, SectionKind.WORK_PACKAGES, SectionKind.BUDGET,
            SectionKind.ANNEXES, SectionKind.CHECKLIST).stream().map(SectionKind::name).toList();

    private final JdbcClient database;

    ReceivedInCall(JdbcClient database) {
        this.database = database;
    }

    /**
     * One application in the version that counts.
     *
     * @param version the version's id
     * @param number  the version's number
     * @param organisation the applicant's name
     * @param standing how far its case has come
     */
    public record Line(UUID version, GrantApplicationId application, int number, String reference, String title, Field field, Instant receivedAt,
            String organisation, Country country, Standing standing) {
    }

    /** How far a case has come, and how it ended. */
    public record Standing(ApplicationStatus status, @Nullable ApplicationOutcome outcome) {
    }

    /** How many applications of a call an agency has. */
    public record Size(CallKey call, AgencyCode agency, int applications) {
    }

    /** The calls in which these agencies received something, the latest years first. */
    public List<Size> calls(Collection<AgencyCode> agencies) {
        return agencies.isEmpty() ? List.of() : database.sql("select a.call_year, a.action, a.round, s.case_agency, count(*) applications "
                        + COUNTING + "s.case_agency in (:agencies) group by a.call_year, a.action, a.round, s.case_agency "
                        + "order by a.call_year desc, a.action, a.round, s.case_agency")
                .param("agencies", agencies.stream().map(AgencyCode::value).toList()).query(ReceivedInCall::size).list();
    }

    /** All that one agency received in a call and that was not taken back, by reference. */
    public List<Line> lines(CallKey call, AgencyCode agency) {
        return database.sql("select s.id, s.application_id, s.number, s.reference, s.title, s.field, s.received_at, s.country, a.status, a.outcome, "
                        + "(select o.name from organisation o where o.id = a.organisation_id) organisation " + COUNTING
                        + "a.call_year = ? and a.action = ? and a.round = ? and s.case_agency = ? order by s.reference")
                .params(call.callYear(), call.action().name(), call.round(), agency.value()).query(ReceivedInCall::line).list();
    }

    /** What the rules read of these applications; long texts that no rule reads stay in the database. */
    public Map<UUID, ApplicationContent> contents(List<Line> some) {
        Map<UUID, Map<SectionKind, Map<String, Object>>> sections = new HashMap<>();
        database.sql("select submission_id, kind, answers from submitted_section where submission_id in (:ids) and kind in (:kinds)")
                .param("ids", some.stream().map(Line::version).toList()).param("kinds", READ_BY_RULES)
                .query(row -> {
                    sections.computeIfAbsent(row.getObject("submission_id", UUID.class), id -> new EnumMap<>(SectionKind.class))
                            .put(SectionKind.valueOf(row.getString("kind")), AnswersJson.read(row.getString("answers")));
                });
        return some.stream().collect(Collectors.toMap(Line::version,
                line -> ApplicationContent.of(sections.getOrDefault(line.version(), Map.of()), line.country())));
    }

    private static Line line(ResultSet row, int number) throws SQLException {
        String outcome = row.getString("outcome");
        Standing standing = new Standing(ApplicationStatus.valueOf(row.getString("status")), outcome == null ? null : ApplicationOutcome.valueOf(outcome));
        return new Line(row.getObject("id", UUID.class), new GrantApplicationId(row.getObject("application_id", UUID.class)), row.getInt("number"), row.getString("reference"), row.getString("title"), Field.valueOf(row.getString("field")),
                row.getObject("received_at", OffsetDateTime.class).toInstant(), row.getString("organisation"), new Country(row.getString("country")), standing);
    }

    private static Size size(ResultSet row, int number) throws SQLException {
        return new Size(new CallKey(row.getInt("call_year"), Action.valueOf(row.getString("action")), row.getInt("round")),
                new AgencyCode(row.getString("case_agency")), row.getInt("applications"));
    }
}
