package eu.inclusion.pathway.judgement;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.intake.DeadlineStays;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * An application that officers found not eligible is decided on from that moment, although its letter goes out a little later: the
 * deadline by which it was judged stays.
 */
@Component
class ConfirmedRefusals {

    /** Before anything is changed by the new deadline. */
    private static final int FIRST = -1;

    private final JdbcClient database;
    private final Clock clock;

    ConfirmedRefusals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws DeadlineStays which takes the change back */
    @EventListener
    @Order(FIRST)
    void on(CallDeadlineChanged fact) {
        int confirmed = fact.was().isBefore(clock.instant()) ? underWay(fact) : 0;
        if (confirmed > 0) {
            throw new DeadlineStays(confirmed);
        }
    }

    private int underWay(CallDeadlineChanged fact) {
        return database.sql("""
                        select count(*) from grant_application a join eligibility_report r on r.application_id = a.id
                        where a.call_year = ? and a.action = ? and a.round = ? and a.outcome is null and a.status <> 'DRAFT'
                          and r.confirmed = false""")
                .params(fact.callYear(), fact.action().name(), fact.round()).query(Integer.class).single();
    }
}
