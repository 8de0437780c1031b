package eu.inclusion.pathway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.HashSet;
import java.util.Locale;
import java.util.Set;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The tables of all modules can be made on an empty database, the same on both products. */
@PersistenceTest
abstract class TablesTest {

    private final String product;

    @Autowired
    private DataSource database;

    @Autowired
    private Flyway flyway;

    @Autowired
    private Clock clock;

    TablesTest(String product) {
        this.product = product;
    }

    @Test
    void everyScriptRanOnTheDatabaseTheTestAsksFor() throws SQLException {
        try (Connection connection = database.getConnection()) {
            assertThat(connection.getMetaData().getDatabaseProductName()).isEqualTo(product);
        }
        assertThat(flyway.info().applied()).isNotEmpty();
        assertThat(flyway.info().pending()).isEmpty();
    }

    /** However many drafts there are: what belongs to one is never looked for among all. */
    @ParameterizedTest
    @CsvSource({"grant_application, organisation_id", "application_section, application_id", "section_version, application_id",
        "co_editor, application_id", "co_editor_section, co_editor", "section_comment, application_id", "partner_question, application_id",
        "partner_answer, question", "document, owner_id", "document_part, document_id", "submission, application_id",
        "submission_document, submission_id", "submission_participant, oid"})
    void whatBelongsToADraftIsFoundByAnIndex(String table, String column) throws SQLException {
        assertThat(firstColumnsOfIndexes(table)).contains(column);
    }

    private Set<String> firstColumnsOfIndexes(String table) throws SQLException {
        Set<String> columns = new HashSet<>();
        try (Connection connection = database.getConnection()) {
            DatabaseMetaData known = connection.getMetaData();
            try (ResultSet indexes = known.getIndexInfo(null, null, known.storesUpperCaseIdentifiers() ? table.toUpperCase(Locale.ROOT) : table,
                    false, true)) {
                while (indexes.next()) {
                    if (indexes.getInt("ORDINAL_POSITION") == 1) {
                        columns.add(indexes.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                    }
                }
            }
        }
        return columns;
    }

    @Test
    void theClockStandsStill() {
        assertThat(clock.instant()).isEqualTo(TestClock.START);
    }
}

@OnH2
class TablesOnH2Test extends TablesTest {

    TablesOnH2Test() {
        super("H2");
    }
}

@OnPostgreSql
class TablesOnPostgreSqlTest extends TablesTest {

    TablesOnPostgreSqlTest() {
        super("PostgreSQL");
    }
}
