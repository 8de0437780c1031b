package eu.inclusion.pathway.event;

import java.time.LocalDate;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Who still has to hear that an event was moved, changed or cancelled. What is so for all of them is written at once, however many they are;
 * telling them goes portion by portion, and each is told once of all that happened until then.
 */
@Service
@Transactional
public class EventNews {

    private final JdbcClient database;
    private final ParticipationStore participations;
    private final EventHistory history;

    EventNews(JdbcClient database, ParticipationStore participations, EventHistory history) {
        this.database = database;
        this.participations = participations;
        this.history = history;
    }

    /** Nobody who was invited comes any more. */
    void cancelled(EventId event) {
        database.sql("""
                        update participation set status = 'CANCELLED', news_waits = true, version = version + 1
                        where event_id = ? and status in ('INVITED', 'ACCEPTED', 'WAITING_LIST', 'OFFERED')""")
                .param(event.value()).update();
    }

    /** Whoever was invited hears of the move; days to answer go along with the event's own, and end before it begins. */
    void moved(Event event, EventTimes before) {
        LocalDate last = event.startsOn().minusDays(1);
        if (!event.replyBy().equals(before.replyBy())) {
            database.sql("update participation set answer_by = ?, version = version + 1 where event_id = ? and status in ('INVITED', 'OFFERED') and answer_by = ?")
                    .params(event.replyBy(), event.id().value(), before.replyBy()).update();
        }
        database.sql("update participation set answer_by = ?, version = version + 1 where event_id = ? and status in ('INVITED', 'OFFERED') and answer_by > ?")
                .params(last, event.id().value(), last).update();
        revised(event);
    }

    /** Whoever was invited hears of what was said anew, and of nothing that they have heard. */
    void revised(Event event) {
        database.sql("""
                        update participation set news_waits = true, news_since = coalesce(news_since, ?)
                        where event_id = ? and status in ('INVITED', 'ACCEPTED', 'WAITING_LIST', 'OFFERED')""")
                .params(event.sequence() - 1, event.id().value()).update();
    }

    /**
     * Some of those who have not heard yet; from now on they have. Whoever tells them reads the event after this, so that a change of
     * this very moment is either told with it or told later.
     */
    public List<Untold> take(EventId event, int atMost) {
        Map<ParticipationId, Integer> heard = new LinkedHashMap<>();
        database.sql("select id, news_since from participation where event_id = ? and news_waits order by id limit ?").params(event.value(), atMost)
                .query((row, line) -> heard.put(new ParticipationId(row.getObject("id", UUID.class)), row.getInt("news_since"))).list();
        List<Participation> taken = taken(heard.keySet(), "news_waits", ", news_since = null");
        List<EventChange> changes = history.of(event);
        return taken.stream().map(one -> new Untold(one, WhatChanged.since(heard.getOrDefault(one.id(), 0), changes))).toList();
    }

    /** A reminder went out before the move; if it stays silent, this one is reminded once more. */
    public void remindLater(ParticipationId participation) {
        database.sql("update participation set reminds_again = true where id = ?").param(participation.value()).update();
    }

    /** Whether the event was moved once more after the change with this number. */
    @Transactional(readOnly = true)
    public boolean movedSince(EventId event, int sequence) {
        return database.sql("select count(*) from event_change where event_id = ? and kind = 'MOVED' and sequence > ?")
                .params(event.value(), sequence).query(Integer.class).single() > 0;
    }

    /** Whether anybody is to be reminded once more. */
    @Transactional(readOnly = true)
    public boolean remindsAnybody(EventId event) {
        return database.sql("select count(*) from participation where event_id = ? and status = 'INVITED' and reminds_again")
                .param(event.value()).query(Integer.class).single() > 0;
    }

    /** Some of those who are to be reminded once more and are silent still; from now on they are not to be any more. */
    public List<Participation> takeSilent(EventId event, int atMost) {
        return taken(database.sql("select id from participation where event_id = ? and status = 'INVITED' and reminds_again order by id limit ?")
                .params(event.value(), atMost).query(UUID.class).list().stream().map(ParticipationId::new).toList(), "reminds_again", "");
    }

    /**
     * Whether the event was moved to another time or place after the organisation said that it comes, and it has not said since that it still does. Its place
     * is kept all the same.
     */
    @Transactional(readOnly = true)
    public boolean isAsked(ParticipationId participation) {
        return database.sql("select count(*) from participation p join event_change c on c.event_id = p.event_id and " + EventHistory.ASKING + """
                          and c.changed_at >= p.answered_at and c.sequence > coalesce(p.still_comes_since, 0)
                        where p.id = ? and p.status = 'ACCEPTED'""")
                .param(participation.value()).query(Integer.class).single() > 0;
    }

    /** Why the event was moved last, as those who take part read it. */
    @Transactional(readOnly = true)
    public Optional<String> whyMoved(EventId event) {
        return history.of(event).stream().filter(one -> one.kind() == EventChange.Kind.MOVED).map(EventChange::reason).filter(Objects::nonNull).findFirst();
    }

    /**
     * The organisation comes also to the event as it was moved.
     *
     * @param seen the event's sequence when it said so; a move since then is asked about anew
     */
    public void stillComes(ParticipationId participation, int seen) {
        database.sql("update participation set still_comes_since = ? where id = ?").params(seen, participation.value()).update();
    }

    private List<Participation> taken(Collection<ParticipationId> some, String mark, String besides) {
        List<ParticipationId> taken = some.stream()
                .filter(id -> database.sql("update participation set " + mark + " = false" + besides + " where id = ? and " + mark)
                        .param(id.value()).update() == 1)
                .toList();
        return taken.isEmpty() ? List.of() : participations.findByIdIn(taken);
    }

    /**
     * Somebody who has not heard of an event's latest changes.
     *
     * @param news what has changed since they last heard
     */
    public record Untold(Participation participation, WhatChanged news) {
    }
}
