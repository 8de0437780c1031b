package eu.inclusion.pathway.document;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What is known of each file; the contents are {@link DocumentParts elsewhere}. */
@Repository
class DocumentTable {

    private static final String READ = "select id, owner_id, kind, about, file_name, media_type, size_bytes, sha256, added_by, added_at from document ";

    private final JdbcClient database;
    private final Clock clock;

    DocumentTable(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    StoredDocument add(NewDocument document, FileName name, FileType type, Arrival arrival) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        StoredDocument stored = new StoredDocument(DocumentId.random(), document.owner(), document.kind(), document.about(), name.text(),
                type.mediaType(), arrival.size(), arrival.sha256(), document.person(), now);
        database.sql("""
                insert into document (id, owner_id, kind, about, file_name, media_type, size_bytes, sha256, added_by, added_at, kept, legal_hold)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, false, false)""")
                .params(stored.id().value(), stored.owner(), stored.kind(), stored.about(), stored.fileName(), stored.mediaType(),
                        stored.size(), stored.sha256(), stored.addedBy(), now.atOffset(ZoneOffset.UTC))
                .update();
        return stored;
    }

    List<StoredDocument> of(UUID owner) {
        return database.sql(READ + "where owner_id = ? and removed_at is null order by added_at, number").param(owner)
                .query(DocumentTable::document).list();
    }

    Optional<StoredDocument> find(DocumentId id) {
        return database.sql(READ + "where id = ?").param(id.value()).query(DocumentTable::document).optional();
    }

    Set<DocumentId> present(Collection<DocumentId> some) {
        return some.isEmpty() ? Set.of() : Set.copyOf(database.sql("select id from document where id in (:ids)")
                .param("ids", some.stream().map(DocumentId::value).toList())
                .query((row, number) -> new DocumentId(row.getObject("id", UUID.class))).list());
    }

    void removed(DocumentId id) {
        database.sql("delete from document where id = ? and not kept and not legal_hold").param(id.value()).update();
        database.sql("update document set removed_at = ? where id = ? and removed_at is null")
                .params(clock.instant().atOffset(ZoneOffset.UTC), id.value()).update();
    }

    void kept(Collection<DocumentId> documents) {
        documents.forEach(id -> database.sql("update document set kept = true where id = ?").param(id.value()).update());
    }

    void deleteOn(UUID owner, String kind, LocalDate day) {
        database.sql("update document set delete_on = ? where owner_id = ? and kind = ? and delete_on is null")
                .params(day, owner, kind).update();
    }

    void deleteNot(UUID owner) {
        database.sql("update document set delete_on = null where owner_id = ? and delete_on is not null").param(owner).update();
    }

    /** Deletes what is due, with its content. */
    int deleteDue(LocalDate today) {
        return database.sql("delete from document where delete_on <= ? and not legal_hold").param(today).update();
    }

    private static StoredDocument document(ResultSet row, int number) throws SQLException {
        return new StoredDocument(new DocumentId(row.getObject("id", UUID.class)), row.getObject("owner_id", UUID.class),
                row.getString("kind"), row.getString("about"), row.getString("file_name"), row.getString("media_type"),
                row.getLong("size_bytes"), row.getString("sha256"), row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
