package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationEnded;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Notes where an application leads nowhere any more because of what happened at the event. */
@Component
class ApplicationEnds {

    private static final int BEFORE_OTHERS_MOVE_UP = 0;

    private final JdbcClient database;

    ApplicationEnds(JdbcClient database) {
        this.database = database;
    }

    /** It was selected and does not come after all: it declined, was silent, gave its place back or left its path. */
    @EventListener
    @Order(BEFORE_OTHERS_MOVE_UP)
    void on(ParticipationEnded fact) {
        database.sql("""
                        update event_application set status = 'NOT_COMING', version = version + 1
                        where event_id = ? and participation_id = ? and status = 'SELECTED' and participation_id in (
                          select p.id from participation p where p.status in ('DECLINED', 'NO_ANSWER', 'CANCELLED', 'LAPSED'))""")
                .params(fact.eventId().value(), fact.participationId().value()).update();
    }

    /** The event does not take place. Drafts stay drafts. */
    void calledOff(EventId event) {
        database.sql("""
                        update event_application set status = 'EVENT_CANCELLED', version = version + 1
                        where event_id = ? and status in ('SUBMITTED', 'PRESELECTED', 'NOT_PRESELECTED', 'WAITING_LIST', 'SELECTED')""")
                .param(event.value()).update();
    }
}
