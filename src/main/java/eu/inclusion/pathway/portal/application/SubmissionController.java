package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.coediting.DraftRights;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.UUID;
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
    private final Checklists checklists;
    private final GrantApplicationIntake intake;
    private final ApplicationWords words;

    SubmissionController(DraftAccess access, Checklists checklists, GrantApplicationIntake intake, ApplicationWords words) {
        this.access = access;
        this.checklists = checklists;
        this.intake = intake;
        this.words = words;
    }

    @GetMapping("/portal/applications/{id}/checklist")
    ModelAndView checklist(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        DraftAccess.Opened opened = access.whole(id, contact);
        return opened.application().isEditable()
                ? checklists.page(opened.application(), reader).addObject("rights", opened.rights()) : receipt(id);
    }

    /** Submits; who comes again, by a second click or from a second tab, gets the same receipt. */
    @PostMapping("/portal/applications/{id}/submission")
    ModelAndView submit(@PathVariable UUID id, @RequestParam String stamp, @RequestParam(defaultValue = "false") boolean knowing,
            @RequestAttribute(MomentOfReceipt.RECEIVED_AT) Instant receivedAt, @AuthenticationPrincipal Contact contact,
            HttpServletRequest request, Locale reader) {
        GrantApplication application = access.owned(id, contact);
        if (application.isEditable()) {
            checklists.keep(application, request.getParameterMap(), contact.email(), reader);
        }
        if (application.isEditable() && !knowing && checklists.breaksRules(application, reader)) {
            return checklists.page(application, words.of("grantapplication.page.checklist.not-knowing", reader),
                    HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
        try {
            intake.submit(application.id(), stamp, contact.email(), receivedAt);
            return receipt(id);
        } catch (Refusal refusal) {
            return checklists.page(application, words.of(refusal, reader), HttpStatus.CONFLICT, reader);
        }
    }

    private static ModelAndView receipt(UUID id) {
        return new ModelAndView("redirect:/portal/applications/" + id + "/receipt");
    }
}
