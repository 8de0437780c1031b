package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where agencies show each other ideas for international events, comment on them and commit money. Practice: TCA knowledge base. */
@Service
@Transactional
public class EventIdeas {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final CallBook book;
    private final Clock clock;

    EventIdeas(JdbcClient database, CallBook book, Clock clock) {
        this.database = database;
        this.book = book;
        this.clock = clock;
    }

    /** All that agencies show now, the next first; at most 200. */
    @Transactional(readOnly = true)
    public List<EventIdea> shown() {
        return database.sql("""
                        select e.reference, e.agency, e.title, e.place, e.starts_on, e.ends_on,
                          coalesce((select sum(f.amount) from co_funding f where f.event_id = e.id), 0) as committed
                        from international_call c join event e on e.id = c.event_id
                        where c.stage = 'IDEA' and e.status = 'PLANNED' order by e.starts_on, e.reference limit ?""")
                .param(MOST).query(EventIdeas::idea).list();
    }

    /** Whether other agencies see the event as an idea. */
    @Transactional(readOnly = true)
    public boolean isShown(EventId event) {
        return book.knows(event) && book.get(event).stage() == CallStage.IDEA;
    }

    /** What was said, the oldest first; at most 200. */
    @Transactional(readOnly = true)
    public List<IdeaComment> comments(EventId event) {
        return database.sql("select agency, person, said_at, text from international_call_comment where event_id = ? order by number limit ?")
                .params(event.value(), MOST).query((row, line) -> new IdeaComment(new AgencyCode(row.getString("agency")), row.getString("person"),
                        row.getObject("said_at", OffsetDateTime.class).toInstant(), row.getString("text"))).list();
    }

    /** What agencies would pay, by agency. */
    @Transactional(readOnly = true)
    public List<CoFunding> funding(EventId event) {
        return database.sql("select agency, kind, amount, committed_at from co_funding where event_id = ? order by agency, kind")
                .param(event.value()).query((row, line) -> new CoFunding(new AgencyCode(row.getString("agency")),
                        FundingKind.valueOf(row.getString("kind")), row.getInt("amount"), row.getObject("committed_at", OffsetDateTime.class).toInstant())).list();
    }

    public void comment(EventId event, AgencyCode agency, String person, String text) {
        requireIdea(event);
        if (text.isBlank()) {
            throw new CallNotPossible("internationalcall.comment-missing");
        }
        database.sql("insert into international_call_comment (event_id, agency, person, said_at, text) values (?, ?, ?, ?, ?)")
                .params(event.value(), agency.value(), person, now(), text.strip()).update();
    }

    /** An agency commits an amount of a kind; what it committed of that kind before is replaced. */
    public void commit(EventId event, AgencyCode agency, FundingKind kind, int amount, String person) {
        requireIdea(event);
        if (amount <= 0) {
            throw new CallNotPossible("internationalcall.amount-missing");
        }
        database.sql("delete from co_funding where event_id = ? and agency = ? and kind = ?").params(event.value(), agency.value(), kind.name()).update();
        database.sql("insert into co_funding (event_id, agency, kind, amount, person, committed_at) values (?, ?, ?, ?, ?, ?)")
                .params(event.value(), agency.value(), kind.name(), amount, person, now()).update();
    }

    private void requireIdea(EventId event) {
        if (!isShown(event)) {
            throw new CallNotPossible("internationalcall.not-an-idea");
        }
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static EventIdea idea(ResultSet row, int line) throws SQLException {
        return new EventIdea(row.getString("reference"), new AgencyCode(row.getString("agency")), row.getString("title"), row.getString("place"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class), row.getInt("committed"));
    }
}
