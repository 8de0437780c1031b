package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.internationalcall.EventApplicationForm;
import eu.inclusion.pathway.internationalcall.EventApplicationId;
import eu.inclusion.pathway.internationalcall.Preselection;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What one organisation answers to a call: for its own agency, and for the host once it was proposed. */
@Controller
class ApplicantController {

    private static final int LONGEST = 2000;

    private final EventDesk events;
    private final Applying applying;
    private final EventApplicationForm form;
    private final Preselection preselection;
    private final Organisations organisations;

    ApplicantController(EventDesk events, Applying applying, EventApplicationForm form, Preselection preselection, Organisations organisations) {
        this.events = events;
        this.applying = applying;
        this.form = form;
        this.preselection = preselection;
        this.organisations = organisations;
    }

    @GetMapping("/desk/events/{reference}/applicants/{id}")
    ModelAndView one(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID id, Locale language) {
        EventReader reader = events.open(staff, reference, Map.of(), language);
        EventApplication application = application(reader, id);
        return new ModelAndView("desk/internationalcall/applicant", Map.of("event", reader.event(), "applied", application,
                "organisation", organisations.findById(application.organisationId()).orElseThrow(),
                "answers", form.facts(application.answers(), language), "comment", application.agencyComment() == null ? "" : application.agencyComment(),
                "ownAgency", staff.maySee(application.agency()), "mayComment", staff.mayDecideFor(application.agency())));
    }

    @PostMapping("/desk/events/{reference}/applicants/{id}/comment")
    String comment(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID id,
            @RequestParam(defaultValue = "") String comment, Locale language, RedirectAttributes next) {
        EventApplication application = application(events.open(staff, reference, Map.of(), language), id);
        if (!staff.mayDecideFor(application.agency())) {
            throw new CaseNotFound();
        }
        String text = comment.strip();
        preselection.comment(application.id(), application.agency(), text.isEmpty() ? null : text.substring(0, Math.min(text.length(), LONGEST)));
        next.addFlashAttribute("done", "desk.event-call.commented");
        return "redirect:/desk/events/" + reference;
    }

    private EventApplication application(EventReader reader, UUID id) {
        return applying.sent(new EventApplicationId(id)).filter(one -> one.eventId().equals(reader.event().id()))
                .filter(one -> reader.staff().maySee(one.agency()) || reader.host() && one.priority() != null && one.status().isHostsBusiness()).orElseThrow(CaseNotFound::new);
    }
}
