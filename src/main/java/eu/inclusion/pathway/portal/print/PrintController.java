package eu.inclusion.pathway.portal.print;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.Submission;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.SubmittedApplications;
import eu.inclusion.pathway.portal.application.DraftAccess;
import eu.inclusion.pathway.print.ApplicationPrints;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.server.ResponseStatusException;

/** The draft for who may read all of it, and what was received for the applicant, as PDF. */
@Controller
class PrintController {

    private final DraftAccess access;
    private final SubmittedApplications submitted;
    private final ApplicationPrints prints;

    PrintController(DraftAccess access, SubmittedApplications submitted, ApplicationPrints prints) {
        this.access = access;
        this.submitted = submitted;
        this.prints = prints;
    }

    @GetMapping("/portal/applications/{id}/draft.pdf")
    ResponseEntity<byte[]> draft(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication application = access.whole(id, contact).application();
        if (!application.isEditable()) {
            throw notThere();
        }
        return prints.ofDraft(application, reader).download();
    }

    /** To print and sign. */
    @GetMapping("/portal/applications/{id}/declaration.pdf")
    ResponseEntity<byte[]> declaration(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        return prints.declaration(access.owned(id, contact), reader).download();
    }

    @GetMapping("/portal/applications/{id}/versions/{number}/application.pdf")
    ResponseEntity<byte[]> version(@PathVariable UUID id, @PathVariable int number, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        return prints.ofVersion(application, version(application, number), reader).download();
    }

    @GetMapping("/portal/applications/{id}/versions/{number}/receipt.pdf")
    ResponseEntity<byte[]> receipt(@PathVariable UUID id, @PathVariable int number, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        return prints.receipt(application, version(application, number), reader).download();
    }

    private Submission version(GrantApplication application, int number) {
        return submitted.version(application.id(), number).orElseThrow(PrintController::notThere);
    }

    private static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
