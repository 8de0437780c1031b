package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.grantapplication.SubmittedAnswers;
import eu.inclusion.pathway.grantapplication.SubmittedApplications;
import eu.inclusion.pathway.identity.Contact;
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

    private final OwnApplications own;
    private final ApplicationFiles files;
    private final SubmittedApplications submitted;
    private final SubmittedAnswers answers;
    private final ApplicationWords words;

    ReceiptController(OwnApplications own, ApplicationFiles files, SubmittedApplications submitted, SubmittedAnswers answers,
            ApplicationWords words) {
        this.own = own;
        this.files = files;
        this.submitted = submitted;
        this.answers = answers;
        this.words = words;
    }

    @GetMapping("/portal/applications/{id}/receipt")
    String receipt(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        GrantApplication application = submittedOne(id, contact);
        model.addAttribute("grant", application);
        model.addAttribute("file", files.of(application, reader));
        return "portal/application/receipt";
    }

    /** What was received, to read. */
    @GetMapping("/portal/applications/{id}/answers")
    String answers(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        GrantApplication application = submittedOne(id, contact);
        Submission submission = submitted.get(application.id());
        model.addAttribute("submission", submission);
        model.addAttribute("sections", answers.of(application, submission, reader));
        return "portal/application/answers";
    }

    /** The text whose SHA-256 is the fingerprint, byte for byte. */
    @GetMapping("/portal/applications/{id}/submission.json")
    ResponseEntity<byte[]> text(@PathVariable UUID id, @AuthenticationPrincipal Contact contact) {
        Submission submission = submitted.get(submittedOne(id, contact).id());
        return ResponseEntity.ok().contentType(MediaType.APPLICATION_JSON)
                .header(HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(submission.reference() + ".json").build().toString())
                .body(submitted.canonical(submission).getBytes(StandardCharsets.UTF_8));
    }

    /** For everyone: whether a fingerprint belongs to a receipt. Says nothing about who applied for what. */
    @GetMapping("/receipts/{reference}")
    String verify(@PathVariable String reference, @RequestParam(required = false) @Nullable String fingerprint, Model model, Locale reader) {
        Submission submission = submitted.find(reference).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        model.addAttribute("reference", submission.reference());
        model.addAttribute("receivedAt", words.moment(submission.receivedAt(), reader));
        model.addAttribute("fingerprint", fingerprint);
        model.addAttribute("matches", fingerprint != null && submission.fingerprint().equalsIgnoreCase(fingerprint.replaceAll("\\s", "")));
        return "portal/application/verify";
    }

    private GrantApplication submittedOne(UUID id, Contact contact) {
        GrantApplication application = own.get(id, contact);
        if (!application.versions().stand()) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return application;
    }
}
