package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.preparation.PersonPreparation;
import eu.inclusion.pathway.preparation.PreparationDesk;
import eu.inclusion.pathway.preparation.PreparationForm;
import eu.inclusion.pathway.preparation.Preparations;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer who looks after a person fills in on the telephone what that person, or the organisation for it, tells. */
@Controller
class PreparedByTelephoneController {

    private static final String PAGE = "/desk/events/{reference}/preparation/{person}/by-telephone";

    private final PreparationAccess access;
    private final PreparationDesk desk;
    private final Preparations preparations;
    private final PreparationForm form;

    PreparedByTelephoneController(PreparationAccess access, PreparationDesk desk, Preparations preparations, PreparationForm form) {
        this.access = access;
        this.desk = desk;
        this.preparations = preparations;
        this.form = form;
    }

    /** What was told until now is shown, and so it is a look. */
    @GetMapping(PAGE)
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID person, Locale reader) {
        Event event = access.event(reference);
        EventPerson one = access.person(access.require(staff, event), person);
        Optional<PersonPreparation> known = desk.person(one.id(), staff.userId());
        return page(event, one, form.of(one, event, known, reader), known.map(PersonPreparation::toldAt).orElse(null), "", HttpStatus.OK);
    }

    @PostMapping(PAGE)
    ModelAndView note(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID person,
            @RequestParam(defaultValue = "") String teller, @RequestParam(defaultValue = "") String seen, HttpServletRequest request,
            RedirectAttributes next, Locale reader) {
        Event event = access.event(reference);
        EventPerson one = access.person(access.require(staff, event), person);
        Instant known = seen.isEmpty() ? null : Instant.ofEpochMilli(Long.parseLong(seen));
        PreparationForm.Answered answered = form.answered(one, event, request.getParameterMap(), reader);
        boolean tellerMissing = !teller.equals("PERSON") && !teller.equals("ORGANISATION");
        if (!answered.accepted() || tellerMissing) {
            return page(event, one, answered.view(), known, teller, HttpStatus.UNPROCESSABLE_ENTITY).addObject("tellerMissing", tellerMissing);
        }
        try {
            preparations.note(one, answered.told(), teller.equals("PERSON"), known, staff.userId());
        } catch (Refusal refusal) {
            return page(event, one, answered.view(), known, teller, HttpStatus.UNPROCESSABLE_ENTITY).addObject("refused", refusal);
        }
        next.addFlashAttribute("done", "preparation.desk.by-telephone.done");
        return new ModelAndView("redirect:/desk/events/" + event.reference() + "/preparation/" + person);
    }

    private ModelAndView page(Event event, EventPerson person, FormView view, @Nullable Instant known, String teller, HttpStatus status) {
        return new ModelAndView("desk/preparation/by-telephone", status).addObject("event", event).addObject("person", person)
                .addObject("form", view).addObject("seen", known == null ? "" : String.valueOf(known.toEpochMilli())).addObject("teller", teller)
                .addObject("tellerMissing", false).addObject("refused", null)
                .addObject("open", preparations.isOpen(person.participationId()));
    }
}
