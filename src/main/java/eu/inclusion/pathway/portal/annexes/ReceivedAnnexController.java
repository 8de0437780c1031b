package eu.inclusion.pathway.portal.annexes;

import eu.inclusion.pathway.annex.Annex;
import eu.inclusion.pathway.annex.Annexes;
import eu.inclusion.pathway.document.DocumentDownload;
import eu.inclusion.pathway.document.DocumentId;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.portal.application.ApplicationWords;
import eu.inclusion.pathway.portal.application.DraftAccess;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** Gives the applicant back what each version of its application was received with. */
@Controller
class ReceivedAnnexController {

    private final DraftAccess access;
    private final SubmittedApplications submitted;
    private final Annexes annexes;
    private final DocumentDownload download;
    private final ApplicationWords words;

    ReceivedAnnexController(DraftAccess access, SubmittedApplications submitted, Annexes annexes, DocumentDownload download,
            ApplicationWords words) {
        this.access = access;
        this.submitted = submitted;
        this.annexes = annexes;
        this.download = download;
        this.words = words;
    }

    /** A received version. */
    record Version(Submission submission, String receivedAt, List<Annex> annexes) {
    }

    /** All versions, the latest first. */
    @GetMapping("/portal/applications/{id}/received-files")
    String list(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader, Model page) {
        GrantApplication application = access.owned(id, contact);
        List<Version> versions = submitted.versions(application.id()).stream()
                .sorted(Comparator.comparing(Submission::number).reversed())
                .map(one -> new Version(one, words.moment(one.receivedAt(), reader), annexes.of(one))).toList();
        if (versions.isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        page.addAttribute("grant", application);
        page.addAttribute("versions", versions);
        return "portal/annexes/received-files";
    }

    @GetMapping("/portal/applications/{id}/received-files/{document}")
    ResponseEntity<Resource> fetch(@PathVariable UUID id, @PathVariable UUID document, @AuthenticationPrincipal Contact contact) {
        GrantApplication application = access.owned(id, contact);
        return submitted.versions(application.id()).stream().map(Submission::reference).distinct()
                .flatMap(reference -> annexes.received(reference, new DocumentId(document)).stream()).findFirst().map(download::of)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
