package eu.inclusion.pathway.portal.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.internationalcall.Applying;
import eu.inclusion.pathway.internationalcall.EventApplication;
import eu.inclusion.pathway.internationalcall.EventApplicationForm;
import eu.inclusion.pathway.internationalcall.EventApplicationStatus;
import eu.inclusion.pathway.internationalcall.WrittenAnswers;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an organisation writes its application, keeps a draft of it, and sends it. */
@Controller
class EventApplicationController {

    private static final String KEEP = "keep";

    private final OwnCalls own;
    private final Applying applying;
    private final EventApplicationForm form;
    private final ApplicationSentences sentences;

    EventApplicationController(OwnCalls own, Applying applying, EventApplicationForm form, ApplicationSentences sentences) {
        this.own = own;
        this.applying = applying;
        this.form = form;
        this.sentences = sentences;
    }

    @GetMapping("/portal/organisations/{id}/international-events/{reference}/application")
    ModelAndView write(@PathVariable UUID id, @PathVariable String reference, @AuthenticationPrincipal Contact contact, Locale reader) {
        Organisation organisation = own.organisation(contact, id);
        Event event = own.event(organisation, reference);
        if (!applying.standing(organisation.id(), event.id()).mayApply()) {
            return new ModelAndView("redirect:/portal/organisations/{id}/international-events/{reference}");
        }
        Optional<EventApplication> before = applying.find(event.id(), organisation.id());
        Map<String, Object> written = before.map(one -> WrittenAnswers.of(one.answers())).orElseGet(() -> known(contact, organisation));
        return page(organisation, event, form.of(written, reader), HttpStatus.OK);
    }

    @PostMapping("/portal/organisations/{id}/international-events/{reference}/application")
    ModelAndView take(@PathVariable UUID id, @PathVariable String reference, HttpServletRequest request, @AuthenticationPrincipal Contact contact,
            Locale reader, RedirectAttributes next) {
        Organisation organisation = own.organisation(contact, id);
        Event event = own.event(organisation, reference);
        FormSubmission typed = form.read(request.getParameterMap(), reader);
        if (typed.rowsChanged()) {
            return page(organisation, event, form.again(typed.values(), List.of(), reader), HttpStatus.OK);
        }
        boolean keep = request.getParameter(KEEP) != null;
        FormResult result = form.check(typed.values(), reader);
        List<FormProblem> problems = result.problems().stream().filter(problem -> !keep || !problem.missing()).toList();
        if (!problems.isEmpty()) {
            return page(organisation, event, form.again(typed.values(), problems, reader), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            save(event, organisation, new WrittenAnswers(result.answers()), contact, keep);
        } catch (Refusal refusal) {
            FormView kept = form.again(typed.values(), List.of(), reader);
            return page(organisation, event, sentences.with(kept, refusal, reader), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        next.addFlashAttribute("done", keep ? "portal.event-call.kept" : "portal.event-call.sent");
        return new ModelAndView("redirect:/portal/organisations/{id}/international-events/{reference}");
    }

    private void save(Event event, Organisation organisation, WrittenAnswers answers, Contact contact, boolean keep) {
        if (keep) {
            applying.keep(event.id(), organisation.id(), answers.read(organisation.country()), contact.email());
        } else {
            applying.submit(event.id(), organisation.id(), answers.read(organisation.country()), contact.email());
        }
    }

    /** Whoever writes often comes too; it can be changed. */
    private static Map<String, Object> known(Contact contact, Organisation organisation) {
        return Map.of("persons", List.of(Map.of("name", contact.fullName(), "email", contact.email(), "country", organisation.country().code())));
    }

    private ModelAndView page(Organisation organisation, Event event, FormView shown, HttpStatus status) {
        boolean sent = applying.find(event.id(), organisation.id()).filter(one -> one.status() == EventApplicationStatus.SUBMITTED).isPresent();
        return new ModelAndView("portal/internationalcall/application", Map.of("organisation", organisation, "event", event, "form", shown, "sent", sent),
                status);
    }
}
