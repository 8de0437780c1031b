package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of letters, as it is read. */
@Repository
class LetterRecord {

    private static final String LINE = """
            select id, letter, recipient_email, recipient_name, language, agency, reference, subject, status, written_at, sent_at,
              attempts, last_error""";

    /** What in a letter's link signs its recipient in; nobody else may read it. */
    private static final Pattern SIGNS_IN = Pattern.compile("token=[\\w-]+");

    private final JdbcClient database;
    private final OutboxAttachments attachments;

    LetterRecord(JdbcClient database, OutboxAttachments attachments) {
        this.database = database;
        this.attachments = attachments;
    }

    /** A page of the letters that a condition with one value holds for. */
    LetterPage page(String condition, Object value, int number) {
        List<SentLetter> letters = database.sql(LINE + " from outbox_message where " + condition
                        + " order by number desc limit ? offset ?")
                .params(value, LetterPage.SIZE + 1, (long) number * LetterPage.SIZE)
                .query((row, line) -> letter(row))
                .list();
        boolean more = letters.size() > LetterPage.SIZE;
        return new LetterPage(more ? letters.subList(0, LetterPage.SIZE) : letters, number, more);
    }

    /** One letter with its text, unless that is confidential and such are not asked for. */
    Optional<LetterCopy> copy(OutboxMessageId id, boolean alsoConfidential) {
        return database.sql(LINE + ", body, confidential from outbox_message where id = ?")
                .param(id.value())
                .query((row, line) -> new LetterCopy(letter(row), body(row, alsoConfidential), List.of()))
                .optional()
                .map(copy -> copy.body() == null ? copy : copy.with(attachments.lines(id)));
    }

    /** A file of a letter, unless the letter is confidential and such are not asked for. */
    Optional<Attachment> attachment(OutboxMessageId id, int number, boolean alsoConfidential) {
        return copy(id, alsoConfidential).filter(copy -> copy.body() != null).flatMap(copy -> attachments.one(id, number));
    }

    private static @Nullable String body(ResultSet row, boolean alsoConfidential) throws SQLException {
        String body = row.getString("body");
        if (body.isEmpty() || row.getBoolean("confidential") && !alsoConfidential) {
            return null;
        }
        return alsoConfidential ? body : SIGNS_IN.matcher(body).replaceAll("token=…");
    }

    private static SentLetter letter(ResultSet row) throws SQLException {
        String agency = row.getString("agency");
        return new SentLetter(
                new OutboxMessageId(row.getObject("id", UUID.class)),
                row.getString("letter"),
                row.getString("recipient_email"),
                row.getString("recipient_name"),
                row.getString("language"),
                agency == null ? null : new AgencyCode(agency),
                row.getString("reference"),
                row.getString("subject"),
                LetterStatus.valueOf(row.getString("status")),
                row.getObject("written_at", OffsetDateTime.class).toInstant(),
                moment(row.getObject("sent_at", OffsetDateTime.class)),
                row.getInt("attempts"),
                row.getString("last_error"));
    }

    private static @Nullable Instant moment(@Nullable OffsetDateTime moment) {
        return moment == null ? null : moment.toInstant();
    }
}
