package eu.inclusion.pathway.document;

import java.io.IOException;
import java.io.InputStream;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where files are taken in, kept and given out. Who may do that is the caller's question. */
@Service
public class Documents {

    private final FileInspection inspection;
    private final DocumentTable table;
    private final DocumentParts parts;
    private final DocumentRetention retention;

    Documents(FileInspection inspection, DocumentTable table, DocumentParts parts, DocumentRetention retention) {
        this.inspection = inspection;
        this.table = table;
        this.parts = parts;
        this.retention = retention;
    }

    /**
     * Takes a file in, checked and whole, or not at all.
     *
     * @param content   read to its end, but not closed
     * @param mostBytes how large it may be
     * @throws DocumentNotAccepted when it is not one that we take; says why
     */
    @Transactional
    public StoredDocument add(NewDocument document, InputStream content, long mostBytes) throws IOException {
        try (Arrival arrival = Arrival.of(content, mostBytes)) {
            FileName name = FileName.of(document.fileName());
            FileType type = inspection.inspect(arrival, name);
            StoredDocument stored = table.add(document, name.ending(type), type, arrival);
            parts.add(stored.id(), arrival);
            return stored;
        }
    }

    /** Those of an owner that were not removed, in the order in which they came. */
    public List<StoredDocument> of(UUID owner) {
        return table.of(owner);
    }

    /** Also one that its owner removed, as long as it is kept. */
    public Optional<StoredDocument> find(DocumentId id) {
        return table.find(id);
    }

    /** Those of these files that are still there; the others were deleted. */
    public Set<DocumentId> present(Collection<DocumentId> some) {
        return table.present(some);
    }

    /** Its content from the first to the last byte, read piece by piece. */
    public InputStream open(StoredDocument document) {
        return parts.open(document.id());
    }

    /** Takes it off its owner's list; it is deleted unless it must be kept. */
    @Transactional
    public void remove(DocumentId id) {
        table.removed(id);
    }

    /** They belong to something that was received: they stay until their time of retention ends, also when their owner removes them. */
    @Transactional
    public void keep(Collection<DocumentId> documents) {
        table.kept(documents);
    }

    /** What they were for has ended: from now on their time of retention runs, where their kind has one. */
    @Transactional
    public void ended(UUID owner) {
        retention.ended(owner);
    }

    /** What they were for is forgotten: those of this kind are deleted in the next night, also received ones, unless they are in dispute. */
    @Transactional
    public void forget(UUID owner, String kind) {
        retention.forget(owner, kind);
    }

    /** What they are for goes on after all: their time of retention does not run. */
    @Transactional
    public void goesOn(UUID owner) {
        table.deleteNot(owner);
    }
}
