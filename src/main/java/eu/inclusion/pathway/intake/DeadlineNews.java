package eu.inclusion.pathway.intake;

import eu.inclusion.pathway.call.CallDeadlineChanged;
import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.context.event.EventListener;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Whom the new deadline of a call concerns and who has not heard of it yet: everybody who applied or writes an application, and who took one
 * back and has no other one, since it can be sent again.
 */
@Component
@Transactional
public class DeadlineNews {

    /** After applications that were examined already wait again, and before anybody is told. */
    private static final int ONCE_ALL_WAIT = 1;

    private static final String OF_CALL = " call_year = ? and action = ? and round = ? ";
    private static final String CONCERNED = """
            \sfrom grant_application a
            where a.call_year = ? and a.action = ? and a.round = ? and (a.outcome is null or a.outcome = 'WITHDRAWN' and not exists (
                select 1 from grant_application o where o.organisation_id = a.organisation_id and o.call_year = a.call_year
                  and o.action = a.action and o.round = a.round and o.id <> a.id
                  and (o.outcome is null or o.closed_at > a.closed_at or o.closed_at = a.closed_at and o.id > a.id)))""";

    private final JdbcClient database;
    private final Receiving receiving;

    DeadlineNews(JdbcClient database, Receiving receiving) {
        this.database = database;
        this.receiving = receiving;
    }

    /**
     * An application whose organisation is to be told.
     *
     * @param passed  whether the old deadline had passed already
     * @param movedAt when it was moved
     */
    public record Untold(GrantApplicationId application, boolean passed, Instant movedAt) {
    }

    /** Whoever has not heard of an earlier change yet hears of this one only, and that it was examined where it was so before that one. */
    @EventListener
    @Order(ONCE_ALL_WAIT)
    void on(CallDeadlineChanged fact) {
        boolean passed = fact.was().isBefore(receiving.now());
        OffsetDateTime now = receiving.now().atOffset(ZoneOffset.UTC);
        List<Object> call = List.of(fact.callYear(), fact.action().name(), fact.round());
        database.sql("delete from deadline_notice where" + OF_CALL + "and application_id not in (select a.id" + CONCERNED + ")")
                .params(call).params(call).update();
        database.sql("update deadline_notice set passed = passed or cast(? as boolean), moved_at = ? where" + OF_CALL)
                .param(passed).param(now).params(call).update();
        database.sql("""
                        insert into deadline_notice (application_id, agency, call_year, action, round, passed, moved_at)
                        select a.id, a.path_agency, a.call_year, a.action, a.round, cast(? as boolean),
                          cast(? as timestamp with time zone)""" + CONCERNED
                        + " and not exists (select 1 from deadline_notice n where n.application_id = a.id)")
                .param(passed).param(now).params(call).update();
    }

    /** The agencies on whose paths they are. */
    @Transactional(readOnly = true)
    public List<AgencyCode> agencies(CallKey call) {
        return database.sql("select distinct agency from deadline_notice where call_year = ? and action = ? and round = ? order by agency")
                .params(call.callYear(), call.action().name(), call.round()).query(String.class).list().stream().map(AgencyCode::new).toList();
    }

    /** Some of those of an agency who have not heard; from now on they have. */
    public List<Untold> take(CallKey call, AgencyCode agency, int atMost) {
        return database.sql("""
                        select application_id, passed, moved_at from deadline_notice
                        where call_year = ? and action = ? and round = ? and agency = ? order by application_id limit ?""")
                .params(call.callYear(), call.action().name(), call.round(), agency.value(), atMost)
                .query((row, number) -> new Untold(new GrantApplicationId(row.getObject("application_id", UUID.class)), row.getBoolean("passed"),
                        row.getObject("moved_at", OffsetDateTime.class).toInstant()))
                .list().stream().filter(this::take).toList();
    }

    /** Where the deadline was moved once more meanwhile, the row stays for that news. */
    private boolean take(Untold one) {
        return database.sql("delete from deadline_notice where application_id = ? and moved_at = ?")
                .param(one.application().value()).param(one.movedAt().atOffset(ZoneOffset.UTC)).update() == 1;
    }
}
