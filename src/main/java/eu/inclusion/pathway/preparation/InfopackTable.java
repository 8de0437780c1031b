package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.event.EventId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Where infopacks are kept, each edition by itself. */
@Repository
class InfopackTable {

    static final int WRITING = 0;

    private final JdbcClient database;
    private final Documents documents;

    InfopackTable(JdbcClient database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    Infopack read(EventId event, int edition, @Nullable Instant publishedAt) {
        Map<InfopackSection, String> texts = new EnumMap<>(InfopackSection.class);
        database.sql("select section, content from infopack_text where event_id = ? and edition = ?").params(event.value(), edition)
                .query(row -> {
                    texts.put(InfopackSection.valueOf(row.getString("section")), row.getString("content"));
                });
        return new Infopack(event, edition, publishedAt, texts, files(event, edition));
    }

    private List<StoredDocument> files(EventId event, int edition) {
        return database.sql("""
                select f.document_id from infopack_file f join document d on d.id = f.document_id
                where f.event_id = ? and f.edition = ? order by d.number""").params(event.value(), edition).query(UUID.class).list().stream()
                .map(DocumentId::new).flatMap(id -> documents.find(id).stream()).toList();
    }

    /** The newest published one. */
    Optional<Infopack> published(EventId event) {
        return database.sql("select edition, published_at from infopack_edition where event_id = ? order by edition desc limit 1")
                .param(event.value()).query((row, number) -> read(event, row.getInt("edition"),
                        row.getObject("published_at", OffsetDateTime.class).toInstant())).optional();
    }

    /** One writer after the other. */
    void lock(EventId event) {
        database.sql("select id from event where id = ? for update").param(event.value()).query().listOfRows();
    }

    void write(EventId event, Map<InfopackSection, String> texts) {
        database.sql("delete from infopack_text where event_id = ? and edition = ?").params(event.value(), WRITING).update();
        texts.forEach((section, content) -> database.sql("insert into infopack_text (event_id, edition, section, content) values (?, ?, ?, ?)")
                .params(event.value(), WRITING, section.name(), content).update());
    }

    void add(EventId event, DocumentId file) {
        database.sql("insert into infopack_file (event_id, edition, document_id) values (?, ?, ?)")
                .params(event.value(), WRITING, file.value()).update();
    }

    void remove(EventId event, DocumentId file) {
        database.sql("delete from infopack_file where event_id = ? and edition = ? and document_id = ?")
                .params(event.value(), WRITING, file.value()).update();
    }

    /** Whether an edition has this file. */
    boolean holds(EventId event, DocumentId file) {
        return database.sql("select count(*) from infopack_file where event_id = ? and document_id = ?").params(event.value(), file.value())
                .query(Integer.class).single() > 0;
    }

    void publish(EventId event, int edition, Instant now, String person) {
        database.sql("insert into infopack_edition (event_id, edition, published_at, published_by) values (?, ?, ?, ?)")
                .params(event.value(), edition, now.atOffset(ZoneOffset.UTC), person).update();
        database.sql("insert into infopack_text (event_id, edition, section, content) "
                + "select event_id, ?, section, content from infopack_text where event_id = ? and edition = 0").params(edition, event.value()).update();
        database.sql("insert into infopack_file (event_id, edition, document_id) "
                + "select event_id, ?, document_id from infopack_file where event_id = ? and edition = 0").params(edition, event.value()).update();
    }

    /** Everybody with a place is to hear of what is new; who has not heard of an earlier edition yet hears of all at once. */
    void markNews(EventId event, int knownEdition) {
        database.sql("""
                insert into infopack_news (participation_id, event_id, known_edition)
                select a.id, a.event_id, ? from participation a where a.event_id = ? and a.status = 'ACCEPTED'
                  and not exists (select 1 from infopack_news n where n.participation_id = a.id)""").params(knownEdition, event.value()).update();
    }
}
