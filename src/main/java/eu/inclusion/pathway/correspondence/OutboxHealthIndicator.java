package eu.inclusion.pathway.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.ZoneOffset;
import org.springframework.boot.actuate.health.Health;
import org.springframework.boot.actuate.health.HealthIndicator;
import org.springframework.boot.actuate.health.Status;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Whether letters get out. Mail that is stuck is told as MAIL_STUCK: somebody must look, but the application itself works and is
 * not taken out of service for it.
 */
@Component
class OutboxHealthIndicator implements HealthIndicator {

    private static final Status STUCK = new Status("MAIL_STUCK", "Letters could not be sent");
    private static final Duration PATIENCE = Duration.ofHours(1);

    private final JdbcClient database;
    private final Clock clock;

    OutboxHealthIndicator(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    @Override
    public Health health() {
        long failed = count("select count(*) from outbox_message where status = 'FAILED' and written_at <= ?", Duration.ZERO);
        long late = count("""
                select count(*) from outbox_message where status = 'WAITING' and attempts > 0 and written_at <= ?""", PATIENCE);
        return Health.status(failed + late > 0 ? STUCK : Status.UP)
                .withDetail("failed", failed)
                .withDetail("late", late)
                .build();
    }

    private long count(String sql, Duration age) {
        return database.sql(sql)
                .param(clock.instant().minus(age).atOffset(ZoneOffset.UTC))
                .query(Long.class)
                .single();
    }
}
