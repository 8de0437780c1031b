package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.annex.Supplements;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.document.StoredDocument;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.intake.SubmittedApplications;
import java.util.Optional;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** A file that an application was received with, or that was added when the agency asked for it, for the officers of the agency whose case it is. */
@Controller
class ReceivedFileController {

    private final SubmittedApplications submitted;
    private final Annexes annexes;
    private final Supplements supplements;
    private final DocumentDownload download;

    ReceivedFileController(SubmittedApplications submitted, Annexes annexes, Supplements supplements, DocumentDownload download) {
        this.submitted = submitted;
        this.annexes = annexes;
        this.supplements = supplements;
        this.download = download;
    }

    @GetMapping("/desk/applications/{reference}/files/{document}")
    ResponseEntity<Resource> fetch(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID document) {
        return submitted.find(reference).filter(received -> staff.mayDecideFor(received.caseAgency()))
                .flatMap(received -> annexes.received(received.reference(), new DocumentId(document))
                        .or(() -> supplied(received, new DocumentId(document))))
                .map(download::of).orElseThrow(CaseNotFound::new);
    }

    private Optional<StoredDocument> supplied(Submission received, DocumentId document) {
        return submitted.isInHand(received) ? supplements.find(received.applicationId(), document) : Optional.empty();
    }
}
