package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.SubmittedAnswers;
import eu.inclusion.pathway.intake.SubmittedApplications;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Receipts: for the organisation itself, and for whoever wants to check one. */
@Controller
class ReceiptController {

    private final DraftAccess access;
    private final ReceivedVersions versions;
    private final ApplicationFiles files;
    private final SubmittedApplications submitted;
    private final SubmittedAnswers answers;

    ReceiptController(DraftAccess access, ReceivedVersions versions, ApplicationFiles files, SubmittedApplications submitted,
            SubmittedAnswers answers) {
        this.access = access;
        this.versions = versions;
        this.files = files;
        this.submitted = submitted;
        this.answers = answers;
    }

    /** The receipt of a version, without a number of the last one. */
    @GetMapping("/portal/applications/{id}/receipt")
    String receipt(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        Submission submission = versions.version(application, version);
        model.addAttribute("grant", application);
        model.addAttribute("submission", submission);
        model.addAttribute("receivedAt", versions.moment(submission, reader));
        model.addAttribute("file", files.of(application, reader));
        return "portal/application/receipt";
    }

    /** What was received, to read. */
    @GetMapping("/portal/applications/{id}/answers")
    String answers(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        Submission submission = versions.version(application, version);
        model.addAttribute("submission", submission);
        model.addAttribute("sections", answers.of(application, submission, reader));
        return "portal/application/answers";
    }

    /** The text whose SHA-256 is the fingerprint, byte for byte. */
    @GetMapping("/portal/applications/{id}/submission.json")
    ResponseEntity<byte[]> text(@PathVariable UUID id, @RequestParam(required = false) @Nullable Integer version,
            @AuthenticationPrincipal Contact contact) {
        Submission submission = versions.version(access.owned(id, contact), version);
        String name = submission.number() == 1 ? submission.reference() : submission.reference() + "-" + submission.number();
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename(name + ".json").build().toString())
                .body(submitted.canonical(submission).getBytes(StandardCharsets.UTF_8));
    }

    /** For everyone: whether a fingerprint belongs to a receipt, and then when that version came. Says nothing about who applied for what. */
    @GetMapping("/receipts/{reference}")
    String verify(@PathVariable String reference, @RequestParam(required = false) @Nullable String fingerprint, Model model, Locale reader) {
        if (submitted.find(reference).isEmpty()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("reference", reference);
        model.addAttribute("fingerprint", fingerprint);
        if (fingerprint != null) {
            submitted.withFingerprint(reference, fingerprint).ifPresent(submission -> {
                model.addAttribute("version", submission.number());
                model.addAttribute("receivedAt", versions.moment(submission, reader));
            });
        }
        return "portal/application/verify";
    }
}
