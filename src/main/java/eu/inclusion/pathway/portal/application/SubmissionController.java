package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.coediting.DraftRights;
import eu.inclusion.pathway.grantapplication.ApplicationSheet;
import eu.inclusion.pathway.grantapplication.ApplicationSheets;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.GrantApplicationIntake;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Refusal;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestAttribute;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The last look at a draft, and its submission. */
@Controller
class SubmissionController {

    private final DraftAccess access;
    private final ApplicationSheets sheets;
    private final GrantApplicationIntake intake;
    private final DraftChecks checks;
    private final ApplicationWords words;

    SubmissionController(DraftAccess access, ApplicationSheets sheets, GrantApplicationIntake intake, DraftChecks checks,
            ApplicationWords words) {
        this.access = access;
        this.sheets = sheets;
        this.intake = intake;
        this.checks = checks;
        this.words = words;
    }

    @GetMapping("/portal/applications/{id}/checklist")
    ModelAndView checklist(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        DraftAccess.Opened opened = access.whole(id, contact);
        return opened.application().isEditable()
                ? checklist(opened.application(), null, HttpStatus.OK, reader).addObject("rights", opened.rights()) : receipt(id);
    }

    /** Submits; who comes again, by a second click or from a second tab, gets the same receipt. */
    @PostMapping("/portal/applications/{id}/submission")
    ModelAndView submit(@PathVariable UUID id, @RequestParam String stamp, @RequestParam(defaultValue = "false") boolean knowing,
            @RequestAttribute(MomentOfReceipt.RECEIVED_AT) Instant receivedAt, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        if (application.isEditable() && !knowing && !checks.of(sheets.of(application), reader).broken().isEmpty()) {
            return checklist(application, words.of("grantapplication.page.checklist.not-knowing", reader), HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
        try {
            intake.submit(application.id(), stamp, contact.email(), receivedAt);
            return receipt(id);
        } catch (Refusal refusal) {
            return checklist(application, words.of(refusal, reader), HttpStatus.CONFLICT, reader);
        }
    }

    private ModelAndView checklist(GrantApplication application, @Nullable String refusal, HttpStatus status, Locale reader) {
        ApplicationSheet sheet = sheets.of(application);
        ModelAndView page = new ModelAndView("portal/application/checklist", status);
        page.addObject("sheet", sheet);
        page.addObject("call", words.call(application, reader));
        page.addObject("check", checks.of(sheet, reader));
        page.addObject("refusal", refusal);
        page.addObject("rights", DraftRights.ofOwner());
        return page;
    }

    private static ModelAndView receipt(UUID id) {
        return new ModelAndView("redirect:/portal/applications/" + id + "/receipt");
    }
}
