package eu.inclusion.pathway.consent;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The partners' answers; one is added, none is ever changed. */
@Repository
class PartnerAnswers {

    private final JdbcClient database;

    PartnerAnswers(JdbcClient database) {
        this.database = database;
    }

    void add(UUID question, PartnerAnswer answer) {
        int number = database.sql("select coalesce(max(number), 0) + 1 from partner_answer where question = ?").param(question)
                .query(Integer.class).single();
        database.sql("insert into partner_answer (question, number, given, remark, statement, answered_at) values (?, ?, ?, ?, ?, ?)")
                .params(question, number, answer.given(), answer.remark(), answer.statement(), answer.answeredAt().atOffset(ZoneOffset.UTC))
                .update();
    }

    /** The last answer to each question of an application. */
    Map<UUID, PartnerAnswer> last(GrantApplicationId application) {
        Map<UUID, PartnerAnswer> last = new HashMap<>();
        database.sql("""
                        select a.question, a.given, a.remark, a.statement, a.answered_at
                        from partner_answer a join partner_question q on q.id = a.question
                        where q.application_id = ? order by a.number""")
                .param(application.value())
                .query((row, number) -> last.put(row.getObject("question", UUID.class), answer(row))).list();
        return last;
    }

    Optional<PartnerAnswer> last(UUID question) {
        return database.sql("""
                        select given, remark, statement, answered_at from partner_answer where question = ?
                        order by number desc fetch first 1 rows only""")
                .param(question)
                .query((row, number) -> answer(row)).optional();
    }

    static PartnerAnswer answer(ResultSet row) throws SQLException {
        return new PartnerAnswer(row.getBoolean("given"), row.getString("remark"), row.getString("statement"),
                row.getObject("answered_at", OffsetDateTime.class).toInstant());
    }
}
