package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadline of a call was moved: partners can answer until the new one, and nobody has less time than a longer one gives. */
@Component
class MovedDeadline {

    private final JdbcClient database;

    MovedDeadline(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(CallDeadlineChanged fact) {
        database.sql("""
                update partner_question set expires_at = ? where replaced_at is null and (expires_at = ? or expires_at < ?)
                  and application_id in (select id from grant_application where call_year = ? and action = ? and round = ?)""")
                .params(moment(fact.closesAt()), moment(fact.was()), moment(fact.closesAt()), fact.callYear(), fact.action().name(), fact.round())
                .update();
    }

    private static OffsetDateTime moment(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }
}
