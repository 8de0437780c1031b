package eu.inclusion.pathway.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.junit.jupiter.api.Test;
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
