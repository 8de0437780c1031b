package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.intake.GrantApplicationIntake;
import eu.inclusion.pathway.programme.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation takes its application back, until the decision. */
@Controller
class WithdrawalController {

    private static final int LONGEST_REASON = 4000;

    private final OwnApplications own;
    private final GrantApplicationIntake intake;
    private final DraftChecks.Deadline deadline;
    private final ApplicationWords words;

    WithdrawalController(OwnApplications own, GrantApplicationIntake intake, DraftChecks.Deadline deadline, ApplicationWords words) {
        this.own = own;
        this.intake = intake;
        this.deadline = deadline;
        this.words = words;
    }

    @GetMapping("/portal/applications/{id}/withdrawal")
    ModelAndView ask(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        GrantApplication application = own.get(id, contact);
        return application.isWithdrawable() ? page(application, "", reader) : new ModelAndView("redirect:/portal/applications/" + id);
    }

    @PostMapping("/portal/applications/{id}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam(defaultValue = "") String reason, @AuthenticationPrincipal Contact contact,
            Locale reader) {
        GrantApplication application = own.get(id, contact);
        if (reason.length() > LONGEST_REASON) {
            return refused(application, reason, words.of("form.too-long", reader,
                    words.of("grantapplication.page.withdrawal.reason", reader), LONGEST_REASON, reason.length()), reader);
        }
        try {
            intake.withdraw(application.id(), reason);
            return new ModelAndView("redirect:/portal/applications/" + id);
        } catch (Refusal refusal) {
            return refused(application, reason, words.of(refusal, reader), reader);
        }
    }

    private ModelAndView refused(GrantApplication application, String reason, String sentence, Locale reader) {
        ModelAndView page = page(application, reason, reader);
        page.addObject("refusal", sentence);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(GrantApplication application, String reason, Locale reader) {
        ModelAndView page = new ModelAndView("portal/application/withdrawal");
        page.addObject("grant", application);
        page.addObject("reason", reason);
        page.addObject("deadline", deadline.of(application, reader));
        page.addObject("late", deadline.hasPassed(application));
        return page;
    }
}
