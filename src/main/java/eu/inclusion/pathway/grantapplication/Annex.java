package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.document.StoredDocument;

/** A file that goes with an application. */
public record Annex(AnnexKind kind, StoredDocument file) {

    static Annex of(StoredDocument file) {
        return new Annex(AnnexKind.valueOf(file.kind()), file);
    }
}
