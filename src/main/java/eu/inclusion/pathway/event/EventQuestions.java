package eu.inclusion.pathway.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What organisations ask their agency about an event when they answer, and what the agency says. */
@Service
@Transactional
public class EventQuestions {

    private static final int MOST = 50;

    private final JdbcClient database;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EventQuestions(JdbcClient database, ApplicationEventPublisher facts, Clock clock) {
        this.database = database;
        this.facts = facts;
        this.clock = clock;
    }

    /** Questions of an event that nobody has answered yet, the oldest first; at most 50. */
    @Transactional(readOnly = true)
    public List<Question> open(EventId event) {
        return database.sql("""
                        select p.id, o.name, p.question from participation p join organisation o on o.id = p.organisation_id
                        where p.event_id = ? and p.question is not null
                          and not exists (select 1 from event_question_answer a where a.participation_id = p.id)
                        order by p.answered_at, p.id limit ?""")
                .params(event.value(), MOST).query(EventQuestions::question).list();
    }

    /** What the agency said to an organisation's question, if it has. */
    @Transactional(readOnly = true)
    public Optional<String> answerTo(ParticipationId participation) {
        return database.sql("select answer from event_question_answer where participation_id = ?").param(participation.value())
                .query(String.class).optional();
    }

    /**
     * Answers an organisation's question; it gets a letter.
     *
     * @throws EventChangedMeanwhile when a colleague has answered it already, or nothing was asked
     */
    public void answer(EventId event, ParticipationId participation, String answer, String person) {
        if (answer.isBlank()) {
            throw new ExplanationMissing();
        }
        if (write(event, participation, answer.strip(), person) == 0) {
            throw new EventChangedMeanwhile();
        }
        facts.publishEvent(new QuestionAnswered(event, participation, answer.strip()));
    }

    private int write(EventId event, ParticipationId participation, String answer, String person) {
        try {
            return database.sql("""
                            insert into event_question_answer (participation_id, answer, answered_at, answered_by)
                            select p.id, cast(? as varchar(4000)), cast(? as timestamp with time zone), cast(? as varchar(254)) from participation p
                            where p.id = ? and p.event_id = ? and p.question is not null
                              and not exists (select 1 from event_question_answer a where a.participation_id = p.id)""")
                    .params(answer, clock.instant().atOffset(ZoneOffset.UTC), person, participation.value(), event.value()).update();
        } catch (DuplicateKeyException quicker) {
            throw new EventChangedMeanwhile();
        }
    }

    private static Question question(ResultSet row, int line) throws SQLException {
        return new Question(new ParticipationId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("question"));
    }

    /** A question of an organisation. */
    public record Question(ParticipationId participationId, String organisation, String text) {
    }
}
