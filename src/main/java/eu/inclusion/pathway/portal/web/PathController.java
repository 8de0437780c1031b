package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.organisationpath.PathJournal;
import eu.inclusion.pathway.organisationpath.PathNotOpen;
import eu.inclusion.pathway.portal.application.StayingApplications;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** What an organisation does with its path itself: leave it, or wake it from its rest. */
@Controller
class PathController {

    private static final int LONGEST_REASON = 1_000;

    private final OwnPaths paths;
    private final PathJournal journal;
    private final NationalAgencies agencies;
    private final StayingApplications applications;

    PathController(OwnPaths paths, PathJournal journal, NationalAgencies agencies, StayingApplications applications) {
        this.paths = paths;
        this.journal = journal;
        this.agencies = agencies;
        this.applications = applications;
    }

    @GetMapping("/portal/organisations/{id}/withdraw")
    ModelAndView askToWithdraw(@PathVariable UUID id, @RequestParam String path, @AuthenticationPrincipal Contact contact,
            Locale reader) {
        OrganisationPath own = paths.find(contact, id, path);
        ModelAndView page = withdrawal(own, "", null, reader);
        if (!own.status().isOpen()) {
            page.setViewName("portal/withdrawn");
        }
        return page;
    }

    @PostMapping("/portal/organisations/{id}/withdraw")
    ModelAndView withdraw(@PathVariable UUID id, @RequestParam String path, @RequestParam(defaultValue = "") String reason,
            @AuthenticationPrincipal Contact contact, Locale reader) {
        OrganisationPath own = paths.find(contact, id, path);
        if (reason.isBlank() || reason.length() > LONGEST_REASON) {
            return withdrawal(own, reason, reason.isBlank() ? "portal.withdraw.reason.missing" : "portal.withdraw.reason.long", reader);
        }
        try {
            journal.withdraw(own.id(), reason, contact.email());
        } catch (PathNotOpen twice) {
            // a second click, or the agency was faster: the page that follows says that the path has ended
        }
        return new ModelAndView("redirect:/portal/organisations/{id}/withdrawn?path=" + own.reference());
    }

    @GetMapping("/portal/organisations/{id}/withdrawn")
    String withdrawn(@PathVariable UUID id, @RequestParam String path, @AuthenticationPrincipal Contact contact, Model model,
            Locale reader) {
        OrganisationPath own = paths.find(contact, id, path);
        model.addAttribute("path", own);
        model.addAttribute("agency", agencies.get(own.agency()));
        model.addAttribute("applications", applications.of(own.id(), reader));
        return "portal/withdrawn";
    }

    @PostMapping("/portal/organisations/{id}/wake")
    String wake(@PathVariable UUID id, @RequestParam String path, @AuthenticationPrincipal Contact contact) {
        journal.wake(paths.find(contact, id, path).id(), contact.email());
        return "redirect:/portal/organisations/{id}?woken";
    }

    private ModelAndView withdrawal(OrganisationPath own, String reason, @Nullable String problem, Locale reader) {
        ModelAndView page = new ModelAndView("portal/withdraw");
        page.addObject("path", own).addObject("agency", agencies.get(own.agency())).addObject("reason", reason).addObject("problem", problem)
                .addObject("applications", applications.of(own.id(), reader));
        page.setStatus(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
