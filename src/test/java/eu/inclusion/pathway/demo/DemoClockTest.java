package eu.inclusion.pathway.demo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import eu.inclusion.pathway.programme.ClockSet;
import eu.inclusion.pathway.testing.OnH2;
import eu.inclusion.pathway.testing.OnPostgreSql;
import eu.inclusion.pathway.testing.PersistenceTest;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A visitor of the demo goes on in time: the product's clock and all that follows it. */
@PersistenceTest
abstract class DemoClockTest {

    private static final Duration WEEK = Duration.ofDays(7);

    @Autowired
    private JdbcClient database;

    private final List<Object> facts = new ArrayList<>();

    @Test
    void theClockRunsOnFromWhereItWasPutAlsoAfterARestart() {
        clock().goOn(WEEK);
        clock().goOn(Duration.ofDays(1));
        DemoClock restarted = clock();
        restarted.afterSingletonsInstantiated();

        assertThat(restarted.instant()).isCloseTo(Instant.now().plus(WEEK).plus(Duration.ofDays(1)), within(1, ChronoUnit.MINUTES));
        assertThat(facts).containsExactly(new ClockSet(null, WEEK), new ClockSet(null, Duration.ofDays(8)), new ClockSet(null, Duration.ofDays(8)));
    }

    @Test
    void itShowsTheRealTimeUntilSomebodyGoesOn() {
        assertThat(clock().instant()).isCloseTo(Instant.now(), within(1, ChronoUnit.MINUTES));
    }

    @Test
    void aSignInLinkThatWasSentBeforeOpensAfterwards() {
        Instant expires = Instant.parse("2027-01-01T10:00:00Z");
        database.sql("insert into one_time_tokens (token_value, username, expires_at) values ('token', 'an@example.org', ?)")
                .param(Timestamp.from(expires)).update();
        clock().goOn(WEEK);

        assertThat(database.sql("select expires_at from one_time_tokens where token_value = 'token'").query(Timestamp.class).single().toInstant())
                .isEqualTo(expires.plus(WEEK));
    }

    private DemoClock clock() {
        return new DemoClock(facts::add, new DemoClockStore(database));
    }
}

@OnH2
class DemoClockOnH2Test extends DemoClockTest {
}

@OnPostgreSql
class DemoClockOnPostgreSqlTest extends DemoClockTest {
}
