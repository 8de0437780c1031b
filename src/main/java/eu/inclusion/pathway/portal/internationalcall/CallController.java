package eu.inclusion.pathway.portal.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.CallsForOrganisations;
import eu.inclusion.pathway.internationalcall.EventApplicationForm;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.Refusal;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The calls for international events that reach an organisation, each with what it tells and how the organisation stands. */
@Controller
class CallController {

    private final OwnCalls own;
    private final CallsForOrganisations calls;
    private final Applying applying;
    private final CallPages pages;
    private final EventApplicationForm form;

    CallController(OwnCalls own, CallsForOrganisations calls, Applying applying, CallPages pages, EventApplicationForm form) {
        this.own = own;
        this.calls = calls;
        this.applying = applying;
        this.pages = pages;
        this.form = form;
    }

    @GetMapping("/portal/organisations/{id}/international-events")
    String list(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Model model) {
        Organisation organisation = own.organisation(contact, id);
        model.addAttribute("organisation", organisation);
        model.addAttribute("calls", calls.of(organisation.id()));
        return "portal/internationalcall/list";
    }

    @GetMapping("/portal/organisations/{id}/international-events/{reference}")
    ModelAndView one(@PathVariable UUID id, @PathVariable String reference, @AuthenticationPrincipal Contact contact, Locale reader) {
        Organisation organisation = own.organisation(contact, id);
        Event event = own.event(organisation, reference);
        ModelAndView page = pages.of("portal/internationalcall/call", event, reader).addObject("organisation", organisation)
                .addObject("standing", applying.standing(organisation.id(), event.id()))
                .addObject("applied", null).addObject("answers", List.of());
        applying.find(event.id(), organisation.id()).ifPresent(found ->
                page.addObject("applied", found).addObject("answers", form.facts(found.answers(), reader)));
        return page;
    }

    @PostMapping("/portal/organisations/{id}/international-events/{reference}/withdrawal")
    ModelAndView withdraw(@PathVariable UUID id, @PathVariable String reference, @AuthenticationPrincipal Contact contact, RedirectAttributes next) {
        Organisation organisation = own.organisation(contact, id);
        Event event = own.event(organisation, reference);
        try {
            applying.withdraw(event.id(), organisation.id());
            next.addFlashAttribute("done", "portal.event-call.withdrawn");
        } catch (Refusal refusal) {
            next.addFlashAttribute("refusal", refusal.messageKey());
        }
        return new ModelAndView("redirect:/portal/organisations/{id}/international-events/{reference}");
    }
}
