package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.desk.CaseFiles;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.programme.Refusal;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do with a path as a whole: skip its phase, wake it, withdraw it for the organisation; each asked back first. */
@Controller
class CaseStepController {

    private static final int LONGEST_REASON = 4000;

    private final CaseFiles cases;
    private final Organisations organisations;
    private final PathJournal journal;

    CaseStepController(CaseFiles cases, Organisations organisations, PathJournal journal) {
        this.cases = cases;
        this.organisations = organisations;
        this.journal = journal;
    }

    @GetMapping("/desk/paths/{reference}/{step:skip|wake|withdraw}")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable String step) {
        return question(decidable(staff, reference), step(step), "");
    }

    @PostMapping("/desk/paths/{reference}/{step:skip|wake|withdraw}")
    ModelAndView take(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable String step,
            @RequestParam(defaultValue = "") String reason, RedirectAttributes next) {
        OrganisationPath path = decidable(staff, reference);
        CaseStep chosen = step(step);
        try {
            chosen.take(journal, path.id(), TextTooLong.fitting(reason, LONGEST_REASON), staff.userId());
        } catch (Refusal refusal) {
            return refused(question(path, chosen, reason), refusal);
        }
        next.addFlashAttribute("done", "desk.step." + chosen.word() + ".done");
        return new ModelAndView("redirect:/desk/paths/" + path.reference());
    }

    private OrganisationPath decidable(Staff staff, String reference) {
        OrganisationPath path = cases.path(CaseScope.of(staff), reference);
        if (!staff.mayDecideFor(path.agency())) {
            throw new AccessDeniedException("Only officers of the path's agency decide on it");
        }
        return path;
    }

    private ModelAndView question(OrganisationPath path, CaseStep step, String reason) {
        return new ModelAndView("desk/step")
                .addObject("path", path)
                .addObject("organisation", organisations.findById(path.organisationId()).orElseThrow().name())
                .addObject("step", step.word())
                .addObject("explained", step.isExplained())
                .addObject("reason", reason);
    }

    private static ModelAndView refused(ModelAndView question, Refusal refusal) {
        question.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return question.addObject("refusal", refusal.messageKey()).addObject("refusalDetails", refusal.arguments());
    }

    private static CaseStep step(String word) {
        return CaseStep.of(word).orElseThrow(CaseNotFound::new);
    }
}
