package eu.inclusion.pathway.internationalcall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What agencies had proposed before organisations applied stands as applications in the same order; the events have calls. */
class EarlierProposalsTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID PATH = UUID.randomUUID();
    private static final UUID CALLED = UUID.randomUUID();
    private static final UUID PLANNED = UUID.randomUUID();
    private static final UUID PART = UUID.randomUUID();

    private final JdbcDataSource source = new JdbcDataSource();

    @Test
    void proposalsBecomeApplicationsAndTheOrganisationIsFreeForOtherEvents() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        JdbcClient database = JdbcClient.create(source);
        Flyway.configure().dataSource(source).target("2.08").load().migrate();
        database.sql("insert into organisation (id, version, name, country, place, match_key, registered_at) "
                + "values (?, 0, 'Jeugdhuis', 'BE', 'Genk', 'x', current_timestamp)").param(ORGANISATION).update();
        database.sql("insert into organisation_path (id, version, reference, organisation_id, agency, status, opened_at) "
                + "values (?, 0, 'BE05-1', ?, 'BE05', 'ACTIVE', current_timestamp)").params(PATH, ORGANISATION).update();
        event(database, CALLED, "FI01-IE-1", "OPEN", "date '2025-03-01'");
        event(database, PLANNED, "FI01-IE-2", "PLANNED", "null");
        database.sql("insert into participation (id, version, organisation_path_id, path_reference, organisation_id, agency, kind, event_id, status, "
                + "opened_at, priority) values (?, 0, ?, 'BE05-1', ?, 'BE05', 'INTERNATIONAL', ?, 'PRESELECTED', current_timestamp, 2)")
                .params(PART, PATH, ORGANISATION, CALLED).update();

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(database.sql("select stage from international_call where event_id = ? and selected_at is null and closes_at is not null").param(CALLED)
                .query(String.class).single()).isEqualTo("OPEN");
        assertThat(database.sql("select stage from international_call where event_id = ? and closes_at is null").param(PLANNED)
                .query(String.class).single()).isEqualTo("DRAFT");
        assertThat(database.sql("select priority from event_application where event_id = ? and organisation_id = ? and status = 'PRESELECTED'")
                .params(CALLED, ORGANISATION).query(Integer.class).single()).isEqualTo(2);
        assertThat(database.sql("select status from participation where id = ? and event_id is null").param(PART).query(String.class).single())
                .isEqualTo("AWAITING_INVITATION");
    }

    private static void event(JdbcClient database, UUID id, String reference, String status, String preselectBy) {
        database.sql("insert into event (id, version, reference, kind, agency, title, place, venue_accessibility, starts_on, ends_on, reply_by, preselect_by, "
                + "language, description, status, planned_at, planned_by) values (?, 0, ?, 'INTERNATIONAL', 'FI01', 'Visit', 'Inari', 'Lift', "
                + "date '2025-06-01', date '2025-06-02', date '2025-04-01', " + preselectBy + ", 'English', 'Meet', ?, current_timestamp, 'inge')")
                .params(id, reference, status).update();
    }
}
