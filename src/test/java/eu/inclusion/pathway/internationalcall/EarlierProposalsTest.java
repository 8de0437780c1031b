package eu.inclusion.pathway.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.OffsetDateTime;
import java.util.TimeZone;
import java.util.UUID;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agencies had proposed before organisations applied stands as applications in the same order; the events have calls. */
class EarlierProposalsTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID PATH = UUID.randomUUID();
    private static final UUID OTHER_PATH = UUID.randomUUID();
    private static final UUID CALLED = UUID.randomUUID();
    private static final UUID PLANNED = UUID.randomUUID();
    private static final UUID PART = UUID.randomUUID();
    private static final UUID OTHER_PART = UUID.randomUUID();

    @ParameterizedTest
    @MethodSource("eu.inclusion.pathway.testing.EmptyDatabases#ofEachKind")
    void proposalsBecomeApplicationsAndTheOrganisationIsFreeForOtherEvents(DataSource source) {
        JdbcClient database = before(source);
        proposed(database, PART, PATH, "BE05", "2025-02-02T12:00:00Z", 2);

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(database.sql("select stage from international_call where event_id = ? and selected_at is null and closes_at is not null").param(CALLED)
                .query(String.class).single()).isEqualTo("OPEN");
        assertThat(database.sql("select stage from international_call where event_id = ? and closes_at is null").param(PLANNED)
                .query(String.class).single()).isEqualTo("DRAFT");
        assertThat(priority(database)).isEqualTo(2);
        assertThat(waits(database, PART)).isEqualTo("AWAITING_INVITATION");
    }

    @ParameterizedTest
    @MethodSource("eu.inclusion.pathway.testing.EmptyDatabases#ofEachKind")
    void anOrganisationThatTwoAgenciesProposedAppliedOnceWithTheFirst(DataSource source) {
        JdbcClient database = before(source);
        path(database, OTHER_PATH, "NL02");
        proposed(database, PART, PATH, "BE05", "2025-02-02T12:00:00Z", 2);
        proposed(database, OTHER_PART, OTHER_PATH, "NL02", "2025-02-01T12:00:00Z", 5);

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(priority(database)).isEqualTo(5);
        assertThat(waits(database, PART)).isEqualTo("AWAITING_INVITATION");
        assertThat(waits(database, OTHER_PART)).isEqualTo("AWAITING_INVITATION");
    }

    @ParameterizedTest
    @MethodSource("eu.inclusion.pathway.testing.EmptyDatabases#ofEachKind")
    void callsCloseWithTheLastSecondInBrusselsBeforeAgenciesProposeWhateverTheServersZone(DataSource source) {
        JdbcClient database = before(source);
        TimeZone zone = TimeZone.getDefault();
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("America/Los_Angeles"));
            Flyway.configure().dataSource(source).load().migrate();
        } finally {
            TimeZone.setDefault(zone);
        }

        assertThat(database.sql("select closes_at from international_call where event_id = ?").param(CALLED).query(OffsetDateTime.class).single().toInstant())
                .isEqualTo("2025-02-28T22:59:59Z");
    }

    private static JdbcClient before(DataSource source) {
        JdbcClient database = JdbcClient.create(source);
        Flyway.configure().dataSource(source).target("2.08").load().migrate();
        database.sql("insert into organisation (id, version, name, country, place, match_key, registered_at) "
                + "values (?, 0, 'Jeugdhuis', 'BE', 'Genk', 'x', current_timestamp)").param(ORGANISATION).update();
        path(database, PATH, "BE05");
        event(database, CALLED, "FI01-IE-1", "OPEN", "date '2025-03-01'");
        event(database, PLANNED, "FI01-IE-2", "PLANNED", "null");
        return database;
    }

    private static void path(JdbcClient database, UUID id, String agency) {
        database.sql("insert into organisation_path (id, version, reference, organisation_id, agency, status, opened_at) "
                + "values (?, 0, ?, ?, ?, 'ACTIVE', current_timestamp)").params(id, agency + "-1", ORGANISATION, agency).update();
    }

    private static void proposed(JdbcClient database, UUID part, UUID path, String agency, String opened, int priority) {
        database.sql("insert into participation (id, version, organisation_path_id, path_reference, organisation_id, agency, kind, event_id, status, "
                + "opened_at, priority) values (?, 0, ?, ?, ?, ?, 'INTERNATIONAL', ?, 'PRESELECTED', ?, ?)")
                .params(part, path, agency + "-1", ORGANISATION, agency, CALLED, OffsetDateTime.parse(opened), priority).update();
    }

    private static int priority(JdbcClient database) {
        return database.sql("select priority from event_application where event_id = ? and organisation_id = ? and status = 'PRESELECTED'")
                .params(CALLED, ORGANISATION).query(Integer.class).single();
    }

    private static String waits(JdbcClient database, UUID part) {
        return database.sql("select status from participation where id = ? and event_id is null").param(part).query(String.class).single();
    }

    private static void event(JdbcClient database, UUID id, String reference, String status, String preselectBy) {
        database.sql("insert into event (id, version, reference, kind, agency, title, place, venue_accessibility, starts_on, ends_on, reply_by, preselect_by, "
                + "language, description, status, planned_at, planned_by) values (?, 0, ?, 'INTERNATIONAL', 'FI01', 'Visit', 'Inari', 'Lift', "
                + "date '2025-06-01', date '2025-06-02', date '2025-04-01', " + preselectBy + ", 'English', 'Meet', ?, current_timestamp, 'inge')")
                .params(id, reference, status).update();
    }
}
