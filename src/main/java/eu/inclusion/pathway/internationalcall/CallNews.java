package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still has to hear what of an event to which it applies. It is noted for all at once, however many they are, and told portion by
 * portion; what has happened since is told as it is then.
 */
@Service
@Transactional
public class CallNews {

    private final JdbcClient database;
    private final EventApplications applications;
    private final Events events;
    private final ApplicationEventPublisher facts;

    CallNews(JdbcClient database, EventApplications applications, Events events, ApplicationEventPublisher facts) {
        this.database = database;
        this.applications = applications;
        this.events = events;
        this.facts = facts;
    }

    /** Notes it for all applications that stand so, and makes known that there is something to tell. */
    void announce(EventId id, CallNewsKind kind, Collection<EventApplicationStatus> to) {
        note(id, kind, to);
        Event event = events.findById(id).orElseThrow();
        facts.publishEvent(new CallNewsAnnounced(id, event.reference(), event.agency(), event.sequence()));
    }

    /** Notes it; it is told with what the event itself has to tell. */
    void note(EventId id, CallNewsKind kind, Collection<EventApplicationStatus> to) {
        drop(id, outdatedBy(kind));
        database.sql("""
                        insert into event_call_news (event_application_id, kind, event_id, sequence)
                        select a.id, :kind, a.event_id, (select e.sequence from event e where e.id = a.event_id)
                        from event_application a where a.event_id = :event and a.status in (:to)""")
                .param("kind", kind.name()).param("event", id.value()).param("to", to.stream().map(Enum::name).toList()).update();
    }

    /** Some of what has not been told yet; from now on it has. Whoever tells it reads the event after this. */
    public List<CallNewsItem> take(EventId event, int atMost) {
        return database.sql("""
                        select event_application_id, kind, sequence from event_call_news
                        where event_id = ? order by event_application_id, sequence, kind limit ?""")
                .params(event.value(), atMost).query(CallNews::waiting).list().stream().flatMap(one -> taken(one).stream()).toList();
    }

    private Optional<CallNewsItem> taken(Waiting one) {
        int mine = database.sql("delete from event_call_news where event_application_id = ? and kind = ?")
                .params(one.id().value(), one.kind().name()).update();
        return mine == 0 ? Optional.empty() : applications.findById(one.id()).map(found -> new CallNewsItem(found, one.kind(), one.sequence()));
    }

    /** What nobody needs to hear any more who has not heard it: an earlier change of the same kind, its contrary, all before the end. */
    private static List<CallNewsKind> outdatedBy(CallNewsKind kind) {
        return switch (kind) {
            case CANCELLED -> List.of(CallNewsKind.values());
            case PUT_OFF, GOES_ON -> List.of(CallNewsKind.PUT_OFF, CallNewsKind.GOES_ON);
            case MOVED -> List.of(CallNewsKind.MOVED, CallNewsKind.DAYS, CallNewsKind.PUT_OFF);
            case OUTCOME, DAYS -> List.of(kind);
        };
    }

    private void drop(EventId event, List<CallNewsKind> kinds) {
        database.sql("delete from event_call_news where event_id = :event and kind in (:kinds)")
                .param("event", event.value()).param("kinds", kinds.stream().map(Enum::name).toList()).update();
    }

    private static Waiting waiting(ResultSet row, int line) throws SQLException {
        return new Waiting(new EventApplicationId(row.getObject("event_application_id", UUID.class)), CallNewsKind.valueOf(row.getString("kind")),
                row.getInt("sequence"));
    }

    /** A line of the table. */
    private record Waiting(EventApplicationId id, CallNewsKind kind, int sequence) {
    }
}
