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

    /** After all wait again. Whoever confirms a refusal later than this loses: the case that was at hand has gone on. */
    private static final int ONCE_ALL_WAIT = 1;

    private final JdbcClient database;
    private final Clock clock;

    ConfirmedRefusals(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** @throws DeadlineStays which takes the change back */
    @EventListener
    @Order(FIRST)
    void atFirst(CallDeadlineChanged fact) {
        refuseOnceConfirmed(fact);
    }

    /**
     * Again for what was confirmed while the others of the round were made to wait.
     *
     * @throws DeadlineStays which takes the change back
     */
    @EventListener
    @Order(ONCE_ALL_WAIT)
    void onceAllWait(CallDeadlineChanged fact) {
        refuseOnceConfirmed(fact);
    }

    private void refuseOnceConfirmed(CallDeadlineChanged fact) {
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
