package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps a deadline that has passed where it is once an agency has an application in hand. From then on applications are examined, and
 * which version counts was read by that deadline. Programme Guide 2025, Part C, pp. 441-459.
 */
@Component
class PassedDeadlines {

    private final JdbcClient database;
    private final Clock clock;

    PassedDeadlines(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws DeadlineStays which takes the change back */
    @EventListener
    void on(CallDeadlineChanged fact) {
        int received = fact.was().isBefore(clock.instant()) ? received(fact) : 0;
        if (received > 0) {
            throw new DeadlineStays(received);
        }
    }

    /** How many applications of the call stand with an agency, or did until it decided. */
    private int received(CallDeadlineChanged fact) {
        return database.sql("""
                select count(*) from grant_application where call_year = ? and action = ? and round = ?
                  and versions_counting is not null and (outcome is null or outcome <> 'WITHDRAWN')""")
                .params(fact.callYear(), fact.action().name(), fact.round()).query(Integer.class).single();
    }
}
