package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.programme.AnnexKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Files that an organisation adds after the submission because its agency asked for them, for example a missing accession form. They lie
 * beside what was received, which never changes. Programme Guide 2025, Part C, pp. 441-459.
 */
@Service
public class Supplements {

    /** How the mark of such a file begins; after it follows its {@link AnnexKind}, unless it is older than the question for it. */
    static final String MARK = "SUPPLEMENT";

    private final GrantApplications applications;
    private final Documents documents;
    private final AnnexLists lists;

    Supplements(GrantApplications applications, Documents documents, AnnexLists lists) {
        this.applications = applications;
        this.documents = documents;
        this.lists = lists;
    }

    /** Those of an application, with what each is. */
    public List<Annex> of(GrantApplicationId id) {
        return documents.of(id.value()).stream().filter(Supplements::isOne).map(file -> new Annex(kind(file.kind()), file)).toList();
    }

    public Optional<StoredDocument> find(GrantApplicationId id, DocumentId document) {
        return of(id).stream().map(Annex::file).filter(file -> file.id().equals(document)).findFirst();
    }

    static boolean isOne(StoredDocument file) {
        return file.kind().startsWith(MARK);
    }

    static AnnexKind kind(String marked) {
        return marked.equals(MARK) ? AnnexKind.OTHER : AnnexKind.valueOf(marked.substring(MARK.length() + 1));
    }

    /**
     * Adds one. Whether the agency asked for it is the caller's question.
     *
     * @param kind what it is
     * @throws AnnexNotAccepted when all together would be larger than all annexes may be
     */
    @Transactional
    public void add(GrantApplicationId id, AnnexKind kind, String fileName, InputStream content, String person) throws IOException {
        AnnexLimits limits = lists.of(applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new)).limits();
        NewDocument file = new NewDocument(id.value(), MARK + "_" + kind, null, fileName, person);
        StoredDocument added = documents.add(file, content, limits.fileBytes());
        if (of(id).stream().map(Annex::file).mapToLong(StoredDocument::size).sum() > limits.totalBytes()) {
            throw AnnexNotAccepted.tooLargeTogether(limits.totalMegabytes());
        }
        documents.keep(List.of(added.id()));
    }
}
