package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.Documents;
import eu.inclusion.pathway.document.NewDocument;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.grantapplication.GrantApplicationNotFound;
import eu.inclusion.pathway.grantapplication.GrantApplications;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.programme.AnnexKind;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The files that go with applications: added and removed while it is written, kept as they were once it is received. */
@Service
public class Annexes {

    private final GrantApplications applications;
    private final Documents documents;
    private final AnnexLists lists;
    private final AnnexSection section;
    private final SubmittedAnnexes submitted;

    Annexes(GrantApplications applications, Documents documents, AnnexLists lists, AnnexSection section, SubmittedAnnexes submitted) {
        this.applications = applications;
        this.documents = documents;
        this.lists = lists;
        this.section = section;
        this.submitted = submitted;
    }

    /** Those of the draft as it is now. */
    public AnnexList of(GrantApplication application) {
        return lists.of(application);
    }

    /** Those that a version was received with. */
    public List<Annex> of(Submission submission) {
        return submitted.of(submission);
    }

    /** One of those of the draft. */
    public Optional<StoredDocument> find(GrantApplication application, DocumentId id) {
        return of(application).annexes().stream().map(Annex::file).filter(file -> file.id().equals(id)).findFirst();
    }

    /** One that a version was received with under this reference; nothing once it was deleted because its time was over. */
    public Optional<StoredDocument> received(String reference, DocumentId id) {
        return submitted.isReceived(reference, id) ? documents.find(id) : Optional.empty();
    }

    /**
     * Adds a file to a draft. A second declaration on honour takes the place of the first.
     *
     * @param file    its owner is the application, its kind an {@link AnnexKind}
     * @param content read to its end, but not closed
     * @throws AnnexNotAccepted when there are enough, or all together would be too large
     */
    @Transactional
    public StoredDocument add(NewDocument file, InputStream content) throws IOException {
        GrantApplication application = editable(new GrantApplicationId(file.owner()));
        AnnexKind kind = AnnexKind.valueOf(file.kind());
        if (kind == AnnexKind.DECLARATION_ON_HONOUR) {
            of(application).of(kind).forEach(annex -> documents.remove(annex.file().id()));
        }
        AnnexList present = of(application);
        if (!present.hasRoomFor(kind)) {
            throw AnnexNotAccepted.tooMany(kind, present.limits().most(kind));
        }
        StoredDocument added = documents.add(file, content, present.limits().fileBytes());
        AnnexList now = of(application);
        if (now.totalBytes() > now.limits().totalBytes()) {
            throw AnnexNotAccepted.tooLargeTogether(now.limits().totalMegabytes());
        }
        section.note(application, now.annexes(), file.person());
        return added;
    }

    /** Takes a file off a draft; a version that was received with it keeps it. */
    @Transactional
    public void remove(GrantApplicationId id, DocumentId file, String person) {
        GrantApplication application = editable(id);
        find(application, file).ifPresent(document -> {
            documents.remove(document.id());
            section.note(application, of(application).annexes(), person);
        });
    }

    private GrantApplication editable(GrantApplicationId id) {
        GrantApplication application = applications.findWithLockById(id).orElseThrow(GrantApplicationNotFound::new);
        application.requireEditable();
        return application;
    }
}
