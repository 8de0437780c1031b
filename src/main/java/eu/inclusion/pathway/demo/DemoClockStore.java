package eu.inclusion.pathway.demo;

import java.sql.Timestamp;
import java.time.Duration;
import org.springframework.context.annotation.Profile;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Remembers how far the demo's clock is ahead, and lets sign-in links that were sent before a jump open afterwards too. */
@Component
@Profile("demo")
class DemoClockStore {

    private static final int ROW = 1;

    private final JdbcClient database;

    DemoClockStore(JdbcClient database) {
        this.database = database;
    }

    Duration ahead() {
        return database.sql("select ahead_seconds from demo_clock where id = ?").param(ROW).query(Long.class).optional()
                .map(Duration::ofSeconds).orElse(Duration.ZERO);
    }

    void keep(Duration ahead, Duration jump) {
        if (database.sql("update demo_clock set ahead_seconds = ? where id = ?").params(ahead.toSeconds(), ROW).update() == 0) {
            database.sql("insert into demo_clock (id, ahead_seconds) values (?, ?)").params(ROW, ahead.toSeconds()).update();
        }
        database.sql("select token_value, expires_at from one_time_tokens").query((row, number) ->
                new Token(row.getString("token_value"), row.getTimestamp("expires_at"))).list().forEach(token ->
                database.sql("update one_time_tokens set expires_at = ? where token_value = ?")
                        .params(Timestamp.from(token.expires().toInstant().plus(jump)), token.value()).update());
    }

    /** A sign-in link that nobody has used yet. */
    private record Token(String value, Timestamp expires) {
    }
}
