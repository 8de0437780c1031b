package eu.inclusion.pathway.correspondence;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Transactional;

/** The table of letters, as it is written: added, claimed for sending, marked with what became of them. */
@Repository
class OutboxMessages {

    private static final int LONGEST_ERROR = 1000;

    private final JdbcClient database;
    private final OutboxAttachments attachments;
    private final Clock clock;

    OutboxMessages(JdbcClient database, OutboxAttachments attachments, Clock clock) {
        this.database = database;
        this.attachments = attachments;
        this.clock = clock;
    }

    boolean hasKey(String key) {
        return database.sql("select 1 from outbox_message where message_key = ?").param(key).query().listOfRows().size() == 1;
    }

    void add(Letter letter, WrittenLetter written) {
        Recipient to = letter.to();
        UUID id = UUID.randomUUID();
        database.sql("""
                insert into outbox_message (id, message_key, letter, confidential, recipient_email, recipient_name, language,
                  agency, reference, subject, body, status, attempts, written_at, due_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 'WAITING', 0, ?, ?)""")
                .params(id, letter.key(), letter.text().letterName(), letter.text().confidential())
                .params(to.email(), to.name(), written.language())
                .params(letter.agency() == null ? null : letter.agency().value(), letter.reference())
                .params(written.subject(), written.body(), now(), now())
                .update();
        attachments.add(id, letter.attachments());
    }

    /**
     * Takes letters that are due, so that nobody else takes them for the length of the claim; rows that another node holds at
     * this moment are passed over.
     */
    @Transactional
    List<DueMessage> claim(int atMost, Duration claim) {
        List<DueMessage> due = database.sql("""
                select id, recipient_email, recipient_name, agency, language, subject, body, attempts + 1 as attempt
                from outbox_message where status = 'WAITING' and due_at <= ?
                order by due_at, number limit ? for update skip locked""")
                .params(now(), atMost)
                .query(DueMessage.class)
                .list();
        for (DueMessage message : due) {
            database.sql("update outbox_message set attempts = ?, due_at = ? where id = ?")
                    .params(message.attempt(), now().plus(claim), message.id())
                    .update();
        }
        return due;
    }

    /** The mail server took it; a confidential text is not kept any longer, nor are its files. */
    @Transactional
    void sent(DueMessage message) {
        database.sql("""
                update outbox_message set status = 'SENT', sent_at = ?, last_error = null,
                  body = case when confidential then '' else body end
                where id = ? and status = 'WAITING' and attempts = ?""")
                .params(now(), message.id(), message.attempt())
                .update();
        database.sql("""
                delete from outbox_attachment where message_id = ?
                and exists (select 1 from outbox_message where id = message_id and confidential and status = 'SENT')""")
                .param(message.id())
                .update();
    }

    /** It did not go out; it is tried again after a pause. */
    @Transactional
    void postponed(DueMessage message, Duration pause, String error) {
        database.sql("""
                update outbox_message set due_at = ?, last_error = ?
                where id = ? and status = 'WAITING' and attempts = ?""")
                .params(now().plus(pause), shortened(error), message.id(), message.attempt())
                .update();
    }

    /** It cannot go out; somebody must look at it. */
    @Transactional
    void failed(DueMessage message, String error) {
        database.sql("""
                update outbox_message set status = 'FAILED', last_error = ?
                where id = ? and status = 'WAITING' and attempts = ?""")
                .params(shortened(error), message.id(), message.attempt())
                .update();
    }

    void forgetRecipients(String reference, String letter) {
        database.sql("""
                update outbox_message set recipient_email = '–', recipient_name = null, subject = '–', body = '', last_error = null
                where reference = ? and letter = ? and status <> 'WAITING'""").params(reference, letter).update();
    }

    void takeBack(String keysBeginWith) {
        String waiting = "message_key like ? and status = 'WAITING'";
        String keys = keysBeginWith + "%";
        database.sql("delete from outbox_attachment where message_id in (select id from outbox_message where " + waiting + ")").param(keys).update();
        database.sql("delete from outbox_message where " + waiting).param(keys).update();
    }

    void startAgain(OutboxMessageId id) {
        database.sql("""
                update outbox_message set status = 'WAITING', attempts = 0, due_at = ? where id = ? and status = 'FAILED'""")
                .params(now(), id.value())
                .update();
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }

    private static String shortened(String error) {
        return error.length() <= LONGEST_ERROR ? error : error.substring(0, LONGEST_ERROR);
    }
}
