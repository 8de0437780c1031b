package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.draft.AppliedAlready;
import eu.inclusion.pathway.draft.DraftStarts;
import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.grantapplication.PathLink;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisationpath.OrganisationPath;
import eu.inclusion.pathway.programme.Action;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** An organisation's applications, and where it begins a new one. */
@Controller
class ApplicationListController {

    private final ApplicationLists lists;
    private final DraftStarts starts;

    ApplicationListController(ApplicationLists lists, DraftStarts starts) {
        this.lists = lists;
        this.starts = starts;
    }

    @GetMapping("/portal/applications")
    String list(@AuthenticationPrincipal Contact contact, Model model, Locale reader) {
        model.addAttribute("applications", lists.of(contact, reader));
        model.addAttribute("offers", lists.offersTo(contact, reader));
        return "portal/application/list";
    }

    /**
     * Begins an application. Where the organisation is in that round already it is asked first, or told why it cannot once more.
     *
     * @param another how many applications it saw that it has, when it wants one more
     */
    @PostMapping("/portal/applications")
    ModelAndView start(@AuthenticationPrincipal Contact contact, @RequestParam UUID path, @RequestParam int callYear,
            @RequestParam Action action, @RequestParam int round, @RequestParam(required = false) @Nullable Integer another, Locale reader) {
        OrganisationPath own = lists.openPathsOf(contact).stream().map(ApplicationLists.OpenPath::path)
                .filter(candidate -> candidate.id().value().equals(path)).findFirst()
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        PathLink link = new PathLink(own.id().value(), own.reference(), own.agency());
        List<GrantApplication> present = starts.inRound(own.organisationId(), callYear, action, round);
        if (another == null && !present.isEmpty() && starts.severalAllowed(callYear, action, round)) {
            return new ModelAndView("portal/application/another", Map.of("applications", lists.of(present, reader), "path", path,
                    "callYear", callYear, "action", action, "round", round));
        }
        try {
            return draft(another == null ? starts.start(own.organisationId(), link, callYear, action, round, contact.email())
                    : starts.startAnother(own.organisationId(), link, callYear, action, round, another, contact.email()));
        } catch (AppliedAlready already) {
            return new ModelAndView("portal/application/applied", Map.of("sentence", lists.sentence(already, reader),
                    "applications", lists.of(present, reader)), HttpStatus.CONFLICT);
        }
    }

    private static ModelAndView draft(GrantApplication draft) {
        return new ModelAndView("redirect:/portal/applications/" + draft.id().text());
    }
}
