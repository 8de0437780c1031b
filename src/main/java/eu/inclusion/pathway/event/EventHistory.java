package eu.inclusion.pathway.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What officers changed about events after they were planned. */
@Component
public class EventHistory {

    private static final Set<PlanFact> MOVED_SOMEHOW = Set.of(PlanFact.DAYS, PlanFact.HOURS, PlanFact.PLACE);

    /** Which changes {@code c} ask whether whoever comes still does: those to another time or place. */
    static final String ASKING = """
            c.kind = 'MOVED' and (c.facts is null or c.facts like '%DAYS%' or c.facts like '%HOURS%' or c.facts like '%PLACE%')
            """;

    private final JdbcClient database;
    private final Clock clock;

    EventHistory(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All changes of an event, the latest first. */
    public List<EventChange> of(EventId event) {
        return database.sql("""
                        select sequence, kind, was, became, facts, reason, changed_at, changed_by from event_change
                        where event_id = ? order by changed_at desc, sequence desc""")
                .param(event.value()).query(EventHistory::read).list();
    }

    void note(Event event, EventChange.Kind kind, @Nullable String was, @Nullable String became, Collection<PlanFact> changed,
            @Nullable String reason, String person) {
        database.sql("""
                        insert into event_change (id, event_id, sequence, kind, was, became, facts, reason, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), event.id().value(), event.sequence(), kind.name(), was, became, named(changed), reason,
                        clock.instant().atOffset(ZoneOffset.UTC), person).update();
    }

    private static EventChange read(ResultSet row, int line) throws SQLException {
        EventChange.Kind kind = EventChange.Kind.valueOf(row.getString("kind"));
        return new EventChange(row.getInt("sequence"), kind, row.getString("was"), row.getString("became"),
                facts(row.getString("facts"), kind), row.getString("reason"), row.getObject("changed_at", OffsetDateTime.class).toInstant(), row.getString("changed_by"));
    }

    /** That nothing was other is said by an empty text: of a change without any it is not known. */
    private static String named(Collection<PlanFact> facts) {
        return facts.stream().map(PlanFact::name).sorted().collect(Collectors.joining(" "));
    }

    /** Of an earlier move it was not kept what was other. */
    private static Set<PlanFact> facts(@Nullable String named, EventChange.Kind kind) {
        if (named == null) {
            return kind == EventChange.Kind.MOVED ? MOVED_SOMEHOW : Set.of();
        }
        return Arrays.stream(named.split(" ")).filter(fact -> !fact.isEmpty()).map(PlanFact::valueOf).collect(Collectors.toUnmodifiableSet());
    }
}
