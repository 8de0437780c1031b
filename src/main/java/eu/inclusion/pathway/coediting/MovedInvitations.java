package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The deadline of a call was moved: invitations that end with its day end with the new one. */
@Component
class MovedInvitations {

    private final JdbcClient database;

    MovedInvitations(JdbcClient database) {
        this.database = database;
    }

    @EventListener
    void on(CallDeadlineChanged fact) {
        database.sql("""
                update co_editor set expires_at = ? where withdrawn_at is null and expires_at = ?
                  and application_id in (select id from grant_application where call_year = ? and action = ? and round = ?)""")
                .params(endOfDay(fact.closesAt()), endOfDay(fact.was()), fact.callYear(), fact.action().name(), fact.round()).update();
    }

    private static OffsetDateTime endOfDay(Instant deadline) {
        return ProgrammeTime.dayOf(deadline).plusDays(1).atStartOfDay(ProgrammeTime.ZONE).toInstant().atOffset(ZoneOffset.UTC);
    }
}
