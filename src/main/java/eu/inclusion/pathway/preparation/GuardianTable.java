package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.programme.LinkSecret;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Whom guardians were asked about and what they answered. */
@Repository
class GuardianTable {

    private final JdbcClient database;

    GuardianTable(JdbcClient database) {
        this.database = database;
    }

    Optional<GuardianPermission> find(EventPersonId person) {
        return database.sql("select * from preparation_guardian where event_person_id = ?").param(person.value())
                .query(GuardianTable::read).optional();
    }

    /** About whom a link asks; nothing once another was made. */
    Optional<EventPersonId> findBySecret(String secret) {
        return database.sql("select event_person_id from preparation_guardian where digest = ?").param(LinkSecret.digest(secret))
                .query((row, number) -> new EventPersonId(row.getObject("event_person_id", UUID.class))).optional();
    }

    /** Asks; an answer that was given to other words is no answer to these. */
    void ask(EventPersonId person, Guardian guardian, @Nullable String secret, Instant now) {
        forget(person);
        database.sql("""
                insert into preparation_guardian (event_person_id, name, email, phone, accompanied_by, digest, asked_at)
                values (:person, :name, :email, :phone, :accompaniedBy, :digest, :askedAt)""")
                .param("person", person.value()).param("name", guardian.name()).param("email", guardian.email(), Types.VARCHAR)
                .param("phone", guardian.phone(), Types.VARCHAR).param("accompaniedBy", guardian.accompaniedBy())
                .param("digest", secret == null ? null : LinkSecret.digest(secret), Types.VARCHAR)
                .param("askedAt", secret == null ? null : now.atOffset(ZoneOffset.UTC), Types.TIMESTAMP_WITH_TIMEZONE).update();
    }

    /** Keeps the answer instead of an earlier one; says whether the link still asks. */
    boolean answer(String secret, boolean given, String statement, Instant now) {
        return database.sql("""
                update preparation_guardian set given = :given, statement = :statement, answered_at = :now, noted_by = null
                where digest = :digest""")
                .param("given", given).param("statement", statement).param("now", now.atOffset(ZoneOffset.UTC))
                .param("digest", LinkSecret.digest(secret)).update() == 1;
    }

    /** The permission came signed on paper; says whether there was no answer yet. */
    boolean signed(EventPersonId person, DocumentId paper, String statement, Instant now) {
        return database.sql("""
                update preparation_guardian set given = true, statement = :statement, answered_at = :now, paper_id = :paper, noted_by = null, letter_waits = false
                where event_person_id = :person and given is null""")
                .param("statement", statement).param("now", now.atOffset(ZoneOffset.UTC)).param("paper", paper.value())
                .param("person", person.value()).update() == 1;
    }

    /** Somebody heard from the guardian that the person may not come; the guardian's own link stays. */
    boolean refused(EventPersonId person, String statement, String notedBy, Instant now) {
        return database.sql("""
                update preparation_guardian set given = false, statement = :statement, answered_at = :now, noted_by = :by, letter_waits = false
                where event_person_id = :person and (given is null or given = true)""")
                .param("statement", statement).param("now", now.atOffset(ZoneOffset.UTC)).param("by", notedBy).param("person", person.value())
                .update() == 1;
    }

    void forget(EventPersonId person) {
        database.sql("delete from preparation_guardian where event_person_id = ?").param(person.value()).update();
    }

    private static GuardianPermission read(ResultSet row, int number) throws SQLException {
        UUID paper = row.getObject("paper_id", UUID.class);
        boolean given = row.getBoolean("given");
        Boolean answer = row.wasNull() ? null : Boolean.valueOf(given);
        String notedBy = row.getString("noted_by");
        return new GuardianPermission(new Guardian(row.getString("name"), row.getString("email"), row.getString("phone"),
                row.getString("accompanied_by")), moment(row, "asked_at"), moment(row, "answered_at"), answer, notedBy,
                notedBy == null ? null : row.getString("statement"), paper == null ? null : new DocumentId(paper));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
