package eu.inclusion.pathway.coediting;

import eu.inclusion.pathway.applicationform.SectionKind;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.TypedText;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What people who write a draft say to each other, section by section. Nobody gets a letter for it: it is quiet. */
@Service
@Transactional
public class SectionComments {

    private static final int LONGEST = 4000;
    private static final int MOST = 500;

    private final JdbcClient database;
    private final Clock clock;

    SectionComments(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** All of a section, in the order in which they were written. */
    @Transactional(readOnly = true)
    public List<SectionComment> of(GrantApplicationId application, SectionKind kind) {
        return database.sql("select * from section_comment where application_id = ? and kind = ? order by written_at, id")
                .params(application.value(), kind.name()).query((row, number) -> comment(row)).list();
    }

    /** How many in each section wait for somebody to do something. */
    @Transactional(readOnly = true)
    public Map<SectionKind, Integer> open(GrantApplicationId application) {
        Map<SectionKind, Integer> open = new EnumMap<>(SectionKind.class);
        database.sql("select kind, count(*) as n from section_comment where application_id = ? and answer_to is null and done_at is null group by kind")
                .param(application.value()).query((row, number) -> open.put(SectionKind.valueOf(row.getString("kind")), row.getInt("n"))).list();
        return open;
    }

    /**
     * Adds one.
     *
     * @param answerTo the comment that it answers; it must be about the same section
     */
    public void add(GrantApplicationId application, SectionKind kind, @Nullable String question, @Nullable UUID answerTo, String text, String person) {
        String words = TypedText.plain(text);
        if (words.isEmpty()) {
            throw new CommentNotPossible("empty");
        }
        if (words.length() > LONGEST) {
            throw new CommentNotPossible("too-long", LONGEST, words.length());
        }
        List<SectionComment> before = of(application, kind);
        if (before.size() >= MOST) {
            throw new CommentNotPossible("too-many", MOST);
        }
        if (answerTo != null && before.stream().noneMatch(comment -> comment.id().equals(answerTo) && comment.answerTo() == null)) {
            throw new CommentNotPossible("gone");
        }
        database.sql("""
                        insert into section_comment (id, application_id, kind, question, answer_to, text, written_by, written_at)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), application.value(), kind.name(), question, answerTo, words, person, now()).update();
    }

    /** Says that nothing is left to do about it; it stays to be read. */
    public void done(GrantApplicationId application, SectionKind kind, UUID comment, String person) {
        database.sql("update section_comment set done_by = ?, done_at = ? where id = ? and application_id = ? and kind = ? and done_at is null")
                .params(person, now(), comment, application.value(), kind.name()).update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static SectionComment comment(ResultSet row) throws SQLException {
        OffsetDateTime done = row.getObject("done_at", OffsetDateTime.class);
        return new SectionComment(row.getObject("id", UUID.class), SectionKind.valueOf(row.getString("kind")), row.getString("question"),
                row.getObject("answer_to", UUID.class), row.getString("text"), row.getString("written_by"),
                row.getObject("written_at", OffsetDateTime.class).toInstant(), row.getString("done_by"), done == null ? null : done.toInstant());
    }
}
