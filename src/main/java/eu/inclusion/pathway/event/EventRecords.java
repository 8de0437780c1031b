package eu.inclusion.pathway.event;

import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What is kept around an event: what organisations thought of it, which needs were heard. */
@Service
@Transactional
public class EventRecords {

    private final JdbcClient database;
    private final EventBook book;
    private final Clock clock;

    EventRecords(JdbcClient database, EventBook book, Clock clock) {
        this.database = database;
        this.book = book;
        this.clock = clock;
    }

    /** An organisation says how the event was for it; once. */
    public void giveFeedback(ParticipationId participation, Feedback feedback, String person) {
        database.sql("""
                        insert into participation_feedback (participation_id, rating, useful, missed, project_idea, given_at, given_by)
                        values (?, ?, ?, ?, ?, ?, ?)""")
                .params(participation.value(), feedback.rating(), feedback.useful(), feedback.missed(), feedback.projectIdea().name(), now(), person)
                .update();
    }

    /** The agency writes down what it heard, and the event is closed. */
    public void close(EventId event, String needsHeard, String expectations, String person) {
        book.save(book.get(event).closed());
        database.sql("insert into event_report (event_id, needs_heard, expectations, recorded_at, recorded_by) values (?, ?, ?, ?, ?)")
                .params(event.value(), needsHeard, expectations, now(), person).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    /**
     * @param rating from 1, not useful, to 5, very useful
     */
    public record Feedback(int rating, String useful, String missed, ProjectIdea projectIdea) {
    }
}
