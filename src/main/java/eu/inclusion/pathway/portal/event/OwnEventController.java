package eu.inclusion.pathway.portal.event;

import eu.inclusion.pathway.event.EventNews;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.PlaceKeeping;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
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

/** An organisation's own page of an event: it says who comes and how many places it keeps, and that it still comes after a move. */
@Controller
class OwnEventController {

    private final OwnEvents events;
    private final EventPersons persons;
    private final PlaceKeeping keeping;
    private final EventNews news;
    private final WhoComesForm form;

    OwnEventController(OwnEvents events, EventPersons persons, PlaceKeeping keeping, EventNews news, WhoComesForm form) {
        this.events = events;
        this.persons = persons;
        this.keeping = keeping;
        this.news = news;
        this.form = form;
    }

    @GetMapping("/portal/events/{id}")
    ModelAndView show(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, Locale reader) {
        OwnEvents.OwnEvent own = events.find(id, contact);
        return page(own, form.first(held(own), persons.of(own.participation().id()), reader), null, HttpStatus.OK);
    }

    @PostMapping("/portal/events/{id}")
    ModelAndView keep(@PathVariable UUID id, HttpServletRequest request, @AuthenticationPrincipal Contact contact, Locale reader,
            RedirectAttributes next) {
        OwnEvents.OwnEvent own = events.find(id, contact);
        FormSubmission typed = form.read(request.getParameterMap(), reader);
        if (typed.rowsChanged()) {
            return page(own, form.again(held(own), typed.values(), List.of(), reader), null, HttpStatus.OK);
        }
        FormResult result = form.check(held(own), typed.values());
        if (!result.accepted()) {
            return page(own, form.again(held(own), typed.values(), result.problems(), reader), null, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        try {
            keeping.keep(own.participation().id(), WhoComesForm.places(result.answers()), WhoComesForm.named(result.answers()));
        } catch (Refusal refusal) {
            return page(own, form.again(held(own), typed.values(), List.of(), reader), refusal, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        return done("portal.event.kept", next);
    }

    @PostMapping("/portal/events/{id}/still-coming")
    ModelAndView stillComing(@PathVariable UUID id, @RequestParam(defaultValue = "0") int seen, @AuthenticationPrincipal Contact contact,
            RedirectAttributes next) {
        ParticipationId own = events.find(id, contact).participation().id();
        news.stillComes(own, seen);
        return done(news.isAsked(own) ? "portal.event.still-coming.again" : "portal.event.still-coming.thanks", next);
    }

    private static ModelAndView done(String sentence, RedirectAttributes next) {
        next.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:/portal/events/{id}");
    }

    private static ModelAndView page(OwnEvents.OwnEvent own, FormView form, @Nullable Refusal refusal, HttpStatus status) {
        ModelAndView page = new ModelAndView("portal/event/own", status);
        return page.addObject("own", own).addObject("event", own.event()).addObject("form", form).addObject("refusal", refusal);
    }

    private static int held(OwnEvents.OwnEvent own) {
        return Optional.ofNullable(own.participation().persons()).orElse(0);
    }
}
