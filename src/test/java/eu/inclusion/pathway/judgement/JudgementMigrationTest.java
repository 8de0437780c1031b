package eu.inclusion.pathway.judgement;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agencies decided before is kept with the version it was decided on, and no ended application waits for a correction. */
class JudgementMigrationTest {

    private static final OffsetDateTime NOON = OffsetDateTime.parse("2025-03-06T12:00:00Z");
    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID PATH = UUID.randomUUID();

    private JdbcClient database;

    @ParameterizedTest
    @MethodSource("eu.inclusion.pathway.testing.EmptyDatabases#ofEachKind")
    void partnersTakenOutStayWithTheVersionThatCountedThen(DataSource source) {
        before(source);
        UUID inTime = application("SUBMITTED", null, 1);
        version(inTime, 1, false, NOON.minusDays(2));
        version(inTime, 2, true, NOON.minusHours(1));
        strike(inTime, 3);
        UUID late = application("SUBMITTED", null, 2);
        version(late, 1, false, NOON.minusDays(2));
        version(late, 2, true, NOON.minusHours(2));
        database.sql("insert into late_version_decision (application_id, seen_number, counting_number, reason, decided_by, decided_at) "
                + "values (?, 2, 2, 'x', 'anna', ?)").params(late, NOON.minusHours(1)).update();
        strike(late, 1);
        UUID takenBack = application("CLOSED", "WITHDRAWN", null);
        version(takenBack, 1, true, NOON.minusHours(3));
        strike(takenBack, 2);

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(versionOfStrike(inTime)).isEqualTo(1);
        assertThat(versionOfStrike(late)).isEqualTo(2);
        assertThat(versionOfStrike(takenBack)).isEqualTo(1);
    }

    @ParameterizedTest
    @MethodSource("eu.inclusion.pathway.testing.EmptyDatabases#ofEachKind")
    void whatHasEndedWaitsForNoCorrection(DataSource source) {
        before(source);
        UUID open = correction(application("SUBMITTED", null, 1), false);
        UUID lapsed = correction(application("SUBMITTED", null, 1), true);
        UUID takenBack = correction(application("CLOSED", "WITHDRAWN", null), false);
        UUID decided = correction(application("CLOSED", "REJECTED", 1), false);

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(lapse(open)).isEqualTo("–");
        assertThat(lapse(lapsed)).isEqualTo("NOT_ANSWERED");
        assertThat(lapse(takenBack)).isEqualTo("WITHDRAWN");
        assertThat(lapse(decided)).isEqualTo("CLOSED");
    }

    private void before(DataSource source) {
        database = JdbcClient.create(source);
        Flyway.configure().dataSource(source).target("2.08").load().migrate();
        database.sql("insert into organisation (id, version, name, country, place, match_key, registered_at) "
                + "values (?, 0, 'Jeugdhuis', 'BE', 'Genk', 'x', current_timestamp)").param(ORGANISATION).update();
        database.sql("insert into organisation_path (id, version, reference, organisation_id, agency, status, opened_at) "
                + "values (?, 0, 'BE05-1', ?, 'BE05', 'ACTIVE', current_timestamp)").params(PATH, ORGANISATION).update();
    }

    private UUID application(String status, String outcome, Integer counting) {
        UUID id = UUID.randomUUID();
        database.sql("insert into grant_application (id, version, organisation_id, path_id, path_reference, path_agency, call_year, action, "
                        + "round, status, outcome, started_by, started_at, versions_counting) values (?, 0, ?, ?, 'BE05-1', 'BE05', 2025, 'KA220', 1, ?, ?, "
                        + "'an@example.org', current_timestamp, ?)")
                .params(id, ORGANISATION, PATH, status, outcome, counting).update();
        return id;
    }

    private void version(UUID application, int number, boolean late, OffsetDateTime moment) {
        database.sql("insert into submission (id, version, application_id, number, reference, received_at, late, submitted_by, fingerprint, title, "
                        + "field, managed_by, country, case_agency, route_reason) values (?, 0, ?, ?, ?, ?, ?, 'an@example.org', 'f', 't', 'YOUTH', "
                        + "'NATIONAL_AGENCY', 'BE', 'BE05', 'x')")
                .params(UUID.randomUUID(), application, number, application.toString().substring(0, 30), moment, late).update();
    }

    private void strike(UUID application, int place) {
        database.sql("insert into struck_partner (application_id, place, oid, name, reason, struck_by, struck_at) values (?, ?, null, 'Molod', 'x', "
                + "'anna', ?)").params(application, place, NOON).update();
    }

    private UUID correction(UUID application, boolean lapsed) {
        UUID id = UUID.randomUUID();
        database.sql("insert into application_correction (id, version, application_id, part, request, asked_by, asked_at, due_on, lapsed_at) "
                        + "values (?, 0, ?, 'CONTEXT', 'x', 'anna', ?, '2025-03-20', ?)")
                .params(id, application, NOON, lapsed ? NOON : null).update();
        return id;
    }

    private int versionOfStrike(UUID application) {
        return database.sql("select version_number from struck_partner where application_id = ?").param(application).query(Integer.class).single();
    }

    private String lapse(UUID correction) {
        return database.sql("select coalesce(lapsed_because, '–') from application_correction where id = ? and (lapsed_at is null) = "
                + "(lapsed_because is null)").param(correction).query(String.class).single();
    }
}
