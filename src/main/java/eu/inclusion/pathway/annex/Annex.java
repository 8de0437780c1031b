package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.programme.AnnexKind;
import java.util.List;

/** A file that goes with an application. */
public record Annex(AnnexKind kind, StoredDocument file) {

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

    static Annex of(StoredDocument file) {
        return new Annex(AnnexKind.valueOf(file.kind()), file);
    }
}
