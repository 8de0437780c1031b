package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.ApplicationDrafts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.Action;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** An organisation's applications, and where it begins a new one. */
@Controller
class ApplicationListController {

    private final ApplicationLists lists;
    private final ApplicationDrafts drafts;

    ApplicationListController(ApplicationLists lists, ApplicationDrafts drafts) {
        this.lists = lists;
        this.drafts = drafts;
    }

    @GetMapping("/portal/applications")
    String list(@AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        model.addAttribute("applications", lists.of(contact, reader));
        model.addAttribute("paths", lists.openPathsOf(contact));
        model.addAttribute("calls", lists.openCalls(reader));
        return "portal/application/list";
    }

    @PostMapping("/portal/applications")
    String start(@AuthenticationPrincipal Contact contact, @RequestParam UUID path, @RequestParam int callYear,
            @RequestParam Action action, @RequestParam int round) {
        OrganisationPath own = lists.openPathsOf(contact).stream().map(ApplicationLists.OpenPath::path)
                .filter(candidate -> candidate.id().value().equals(path)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        GrantApplication draft = drafts.start(own.organisationId(), new PathLink(own.id().value(), own.reference(), own.agency()),
                callYear, action, round, contact.email());
        return "redirect:/portal/applications/" + draft.id().text();
    }
}
