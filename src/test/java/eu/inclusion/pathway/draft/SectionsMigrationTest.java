package eu.inclusion.pathway.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.flywaydb.core.Flyway;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What was written in drafts before the larger form had sections of its own is still there afterwards. */
class SectionsMigrationTest {

    private static final UUID ORGANISATION = UUID.randomUUID();
    private static final UUID PATH = UUID.randomUUID();

    private final JdbcDataSource source = new JdbcDataSource();
    private JdbcClient database;

    @BeforeEach
    void before() {
        source.setURL("jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
        database = JdbcClient.create(source);
        Flyway.configure().dataSource(source).target("2.03").load().migrate();
        database.sql("insert into organisation (id, version, name, country, place, match_key, registered_at) "
                + "values (?, 0, 'Jeugdhuis', 'BE', 'Genk', 'x', current_timestamp)").param(ORGANISATION).update();
        database.sql("insert into organisation_path (id, version, reference, organisation_id, agency, status, opened_at) "
                + "values (?, 0, 'BE05-1', ?, 'BE05', 'ACTIVE', current_timestamp)").params(PATH, ORGANISATION).update();
    }

    @Test
    void whatACooperationPartnershipHadWrittenStandsInItsNewSections() {
        UUID cooperation = application("KA220");
        write(cooperation, "DESCRIPTION", "{\"objectives\":\"Peace\",\"horizontal\":\"Green\"}");
        write(cooperation, "COOPERATION", "{\"formed\":\"At an event\"}");
        write(cooperation, "ACTIVITIES", "{\"activities\":[{\"title\":\"Exchange\"}]}");

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(answers(cooperation, "RELEVANCE")).contains("Peace").contains("Green");
        assertThat(answers(cooperation, "PARTNERSHIP")).contains("At an event");
        assertThat(answers(cooperation, "ACTIVITIES")).contains("Exchange");
    }

    @Test
    void aSmallScalePartnershipStaysAsItIsAndWhatWasNeverWrittenIsNotStarted() {
        UUID small = application("KA210");
        write(small, "DESCRIPTION", "{\"objectives\":\"Peace\"}");
        database.sql("insert into application_section (id, version, application_id, kind, answers) values (?, 0, ?, 'IMPACT', '{}')")
                .params(UUID.randomUUID(), small).update();

        Flyway.configure().dataSource(source).load().migrate();

        assertThat(answers(small, "DESCRIPTION")).contains("Peace");
        assertThat(database.sql("select count(*) from application_section").query(Integer.class).single()).isEqualTo(1);
    }

    private UUID application(String action) {
        UUID id = UUID.randomUUID();
        database.sql("insert into grant_application (id, version, organisation_id, path_id, path_reference, path_agency, call_year, action, "
                + "round, status, started_by, started_at) values (?, 0, ?, ?, 'BE05-1', 'BE05', 2025, ?, 1, 'DRAFT', 'an@example.org', "
                + "current_timestamp)").params(id, ORGANISATION, PATH, action).update();
        return id;
    }

    private void write(UUID application, String kind, String answers) {
        database.sql("insert into application_section (id, version, application_id, kind, answers, saved_by, saved_at) "
                + "values (?, 1, ?, ?, ?, 'an@example.org', current_timestamp)").params(UUID.randomUUID(), application, kind, answers).update();
    }

    private String answers(UUID application, String kind) {
        return database.sql("select answers from application_section where application_id = ? and kind = ?").params(application, kind)
                .query(String.class).single();
    }
}
