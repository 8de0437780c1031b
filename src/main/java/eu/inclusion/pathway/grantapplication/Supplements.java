package eu.inclusion.pathway.grantapplication;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.StoredDocument;
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

    /** How such a file is marked. */
    static final String KIND = "SUPPLEMENT";

    private final GrantApplications applications;
    private final Documents documents;
    private final AnnexLists lists;

    Supplements(GrantApplications applications, Documents documents, AnnexLists lists) {
        this.applications = applications;
        this.documents = documents;
        this.lists = lists;
    }

    public List<StoredDocument> of(GrantApplicationId id) {
        return documents.of(id.value()).stream().filter(file -> file.kind().equals(KIND)).toList();
    }

    public Optional<StoredDocument> find(GrantApplicationId id, DocumentId document) {
        return of(id).stream().filter(file -> file.id().equals(document)).findFirst();
    }

    /**
     * Adds one. Whether the agency asked for it is the caller's question.
     *
     * @throws AnnexNotAccepted when all together would be larger than all annexes may be
     */
    @Transactional
    public void add(GrantApplicationId id, String fileName, InputStream content, String person) throws IOException {
        AnnexLimits limits = lists.of(applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new)).limits();
        StoredDocument added = documents.add(new NewDocument(id.value(), KIND, null, fileName, person), content, limits.fileBytes());
        if (of(id).stream().mapToLong(StoredDocument::size).sum() > limits.totalBytes()) {
            throw AnnexNotAccepted.tooLargeTogether(limits.totalMegabytes());
        }
        documents.keep(List.of(added.id()));
    }
}
