package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.grantapplication.Submission;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** With which files each version was received; written once. */
@Repository
public class SubmittedAnnexes {

    private final JdbcClient database;
    private final Documents documents;

    SubmittedAnnexes(JdbcClient database, Documents documents) {
        this.database = database;
        this.documents = documents;
    }

    /** Keeps the files that the draft has at this moment as those of this version. */
    public void add(Submission submission) {
        List<StoredDocument> files = Annex.among(documents.of(submission.applicationId().value())).stream().map(Annex::file).toList();
        documents.keep(files.stream().map(StoredDocument::id).toList());
        files.forEach(file -> database.sql("""
                insert into submission_document
                  (submission_id, document_id, kind, about, file_name, media_type, size_bytes, sha256, added_by, added_at)
                values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(submission.id(), file.id().value(), file.kind(), file.about(), file.fileName(), file.mediaType(), file.size(),
                        file.sha256(), file.addedBy(), file.addedAt().atOffset(ZoneOffset.UTC))
                .update());
    }

    /** Whether a version with this reference was received with it. */
    boolean isReceived(String reference, DocumentId id) {
        return database.sql("""
                select count(*) from submission_document d join submission s on s.id = d.submission_id
                where d.document_id = ? and s.reference = ?""").params(id.value(), reference).query(Integer.class).single() > 0;
    }

    /** The files of a version; those whose time of retention is over are listed, too. */
    List<Annex> of(Submission submission) {
        List<Annex> all = database.sql("select * from submission_document where submission_id = ? order by added_at, document_id")
                .param(submission.id()).query((row, number) -> Annex.of(file(row, submission))).list();
        Set<DocumentId> present = documents.present(all.stream().map(annex -> annex.file().id()).toList());
        return all.stream().map(annex -> present.contains(annex.file().id()) ? annex : annex.deleted())
                .sorted(Comparator.comparing(Annex::kind)).toList();
    }

    private static StoredDocument file(ResultSet row, Submission submission) throws SQLException {
        return new StoredDocument(new DocumentId(row.getObject("document_id", UUID.class)), submission.applicationId().value(),
                row.getString("kind"), row.getString("about"), row.getString("file_name"), row.getString("media_type"),
                row.getLong("size_bytes"), row.getString("sha256"), row.getString("added_by"),
                row.getObject("added_at", OffsetDateTime.class).toInstant());
    }
}
