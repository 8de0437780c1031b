package eu.inclusion.pathway.call;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Field;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The opened calls as they stand in the database. */
@Component
class CallRows {

    private static final String ROWS = """
            select c.call_year, c.action, c.round, c.rules_version, c.fields, c.opens_at, c.closes_at, c.deadline_source,
              c.deadline_confirmed, a.agency, a.takes_part
            from programme_call c left join programme_call_agency a
              on a.call_year = c.call_year and a.action = c.action and a.round = c.round
            """;

    private final JdbcClient database;

    CallRows(JdbcClient database) {
        this.database = database;
    }

    List<CallPlan> all() {
        return database.sql(ROWS + "order by c.closes_at, c.action, c.call_year, c.round").query(CallRows::plans);
    }

    Optional<CallPlan> find(CallKey call) {
        return database.sql(ROWS + "where c.call_year = ? and c.action = ? and c.round = ?").params(parts(call))
                .query(CallRows::plans).stream().findFirst();
    }

    /** Whether nobody else changed it in the meantime. */
    boolean changeDeadline(CallKey call, CallDeadline was, CallDeadline deadline) {
        return database.sql("""
                        update programme_call set closes_at = ?, deadline_source = ?, deadline_confirmed = ?, version = version + 1
                        where call_year = ? and action = ? and round = ? and closes_at = ?""")
                .params(at(deadline.closesAt()), deadline.source(), deadline.confirmed(), call.callYear(), call.action().name(), call.round(),
                        at(was.closesAt())).update() == 1;
    }

    void changeParticipation(CallKey call, AgencyCode agency, TakesPart takesPart) {
        database.sql("delete from programme_call_agency where call_year = ? and action = ? and round = ? and agency = ?")
                .params(parts(call)).param(agency.value()).update();
        if (takesPart != TakesPart.UNKNOWN) {
            add(call, agency, takesPart == TakesPart.YES);
        }
    }

    void remove(CallKey call) {
        database.sql("delete from programme_call_agency where call_year = ? and action = ? and round = ?").params(parts(call)).update();
        database.sql("delete from programme_call where call_year = ? and action = ? and round = ?").params(parts(call)).update();
    }

    void add(CallPlan call, String person, Instant moment) {
        database.sql("""
                        insert into programme_call (call_year, action, round, version, rules_version, fields, opens_at, closes_at,
                          deadline_source, deadline_confirmed, opened_by, opened_at)
                        values (?, ?, ?, 0, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(call.callYear(), call.action().name(), call.round(), call.rulesVersion(), written(call.fields()),
                        at(call.opensAt()), at(call.deadline().closesAt()), call.deadline().source(), call.deadline().confirmed(),
                        person, at(moment)).update();
        call.agencies().forEach((agency, takesPart) -> add(call.key(), agency, takesPart));
    }

    private void add(CallKey call, AgencyCode agency, boolean takesPart) {
        database.sql("insert into programme_call_agency (call_year, action, round, agency, takes_part) values (?, ?, ?, ?, ?)")
                .params(parts(call)).param(agency.value()).param(takesPart).update();
    }

    private static List<Object> parts(CallKey call) {
        return List.of(call.callYear(), call.action().name(), call.round());
    }

    /** One call for each of its rows, of which there is one for each agency that has said something. */
    private static List<CallPlan> plans(ResultSet rows) throws SQLException {
        List<CallPlan> plans = new ArrayList<>();
        Map<AgencyCode, Boolean> agencies = new HashMap<>();
        while (rows.next()) {
            CallPlan plan = plan(rows);
            CallPlan last = plans.isEmpty() ? null : plans.get(plans.size() - 1);
            if (last == null || !last.withAgencies(Map.of()).equals(plan)) {
                agencies = new HashMap<>();
                plans.add(plan);
            }
            String agency = rows.getString("agency");
            if (agency != null) {
                agencies.put(new AgencyCode(agency), rows.getBoolean("takes_part"));
                plans.set(plans.size() - 1, plan.withAgencies(agencies));
            }
        }
        return plans;
    }

    private static CallPlan plan(ResultSet row) throws SQLException {
        return new CallPlan(row.getInt("call_year"), Action.valueOf(row.getString("action")), row.getInt("round"),
                row.getInt("rules_version"), fields(row.getString("fields")), moment(row, "opens_at"),
                new CallDeadline(moment(row, "closes_at"), row.getString("deadline_source"), row.getBoolean("deadline_confirmed")), Map.of());
    }

    private static String written(Set<Field> fields) {
        return EnumSet.copyOf(fields).stream().map(Field::name).collect(Collectors.joining(","));
    }

    private static Set<Field> fields(String written) {
        return Arrays.stream(written.split(",")).map(Field::valueOf).collect(Collectors.toCollection(() -> EnumSet.noneOf(Field.class)));
    }

    private static Instant moment(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime at(Instant moment) {
        return moment.atOffset(ZoneOffset.UTC);
    }
}
