package eu.inclusion.pathway.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of the files that go with letters. */
@Repository
class OutboxAttachments {

    private static final String FILES = "select file_name, media_type, content from outbox_attachment where message_id = ?";

    private final JdbcClient database;

    OutboxAttachments(JdbcClient database) {
        this.database = database;
    }

    void add(UUID message, List<Attachment> attachments) {
        int number = 0;
        for (Attachment attachment : attachments) {
            byte[] content = attachment.content();
            database.sql("""
                    insert into outbox_attachment (message_id, number, file_name, media_type, size_bytes, content)
                    values (?, ?, ?, ?, ?, ?)""")
                    .params(message, ++number, attachment.fileName(), attachment.mediaType(), content.length, content)
                    .update();
        }
    }

    List<Attachment> of(UUID message) {
        return database.sql(FILES + " order by number").param(message).query(Attachment.class).list();
    }

    List<AttachmentLine> lines(OutboxMessageId message) {
        return database.sql("select number, file_name, media_type, size_bytes from outbox_attachment where message_id = ? order by number")
                .param(message.value()).query(AttachmentLine.class).list();
    }

    Optional<Attachment> one(OutboxMessageId message, int number) {
        return database.sql(FILES + " and number = ?").params(message.value(), number).query(Attachment.class).optional();
    }
}
