package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.programme.AnnexKind;
import java.util.List;

/**
 * A file that goes with an application.
 *
 * @param kept whether it is still there; nothing but its name is, once its time of retention is over
 */
public record Annex(AnnexKind kind, StoredDocument file, boolean kept) {

    Annex(AnnexKind kind, StoredDocument file) {
        this(kind, file, true);
    }

    public String fileName() {
        return file.fileName();
    }

    public long bytes() {
        return file.size();
    }

    /** Those of these files that are annexes. */
    static List<Annex> among(List<StoredDocument> files) {
        return files.stream().filter(file -> !Supplements.isOne(file)).map(Annex::of).toList();
    }

    /** The same when the file itself was deleted. */
    Annex deleted() {
        return new Annex(kind, file, false);
    }

    static Annex of(StoredDocument file) {
        return new Annex(AnnexKind.valueOf(file.kind()), file);
    }
}
