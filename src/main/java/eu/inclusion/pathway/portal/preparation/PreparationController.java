package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.preparation.PreparationForm;
import eu.inclusion.pathway.preparation.PreparationLinks;
import eu.inclusion.pathway.preparation.Preparations;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** Where an organisation sees who comes to an event for it and how far each is, tells what they need, and passes on links to tell it alone. */
@Controller
class PreparationController {

    private static final String PAGE = "/portal/preparations/{participation}";
    private static final String PERSON = PAGE + "/persons/{person}";

    private final OwnParticipations own;
    private final Preparations preparations;
    private final PreparationLinks links;
    private final PreparationForm form;
    private final PreparationPages pages;

    PreparationController(OwnParticipations own, Preparations preparations, PreparationLinks links, PreparationForm form, PreparationPages pages) {
        this.own = own;
        this.preparations = preparations;
        this.links = links;
        this.form = form;
        this.pages = pages;
    }

    @GetMapping(PAGE)
    ModelAndView overview(@PathVariable UUID participation, @AuthenticationPrincipal Contact contact, Locale reader) {
        return pages.overview(own.find(participation, contact), reader);
    }

    @GetMapping(PERSON)
    ModelAndView person(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, Locale reader) {
        Participation mine = own.find(participation, contact);
        EventPerson one = own.person(mine, person);
        FormView view = form.of(one, pages.event(mine), preparations.forOrganisation(one.id()), reader);
        return pages.person(mine, one, view, null, HttpStatus.OK, reader);
    }

    @PostMapping(PERSON)
    ModelAndView tell(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact,
            HttpServletRequest request, Locale reader) {
        Participation mine = own.find(participation, contact);
        EventPerson one = own.person(mine, person);
        PreparationForm.Answered answered = form.answered(one, pages.event(mine), request.getParameterMap(), reader);
        if (!answered.accepted()) {
            return pages.person(mine, one, answered.view(), null, HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
        try {
            preparations.tell(one, answered.told(), contact.email());
            return new ModelAndView("redirect:/portal/preparations/" + participation + "?told");
        } catch (Refusal refusal) {
            return pages.person(mine, one, answered.view(), refusal, HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
    }

    /** Makes a link with which the person tells it alone; it is shown this once. */
    @PostMapping(PERSON + "/link")
    ModelAndView link(@PathVariable UUID participation, @PathVariable UUID person, @AuthenticationPrincipal Contact contact, Locale reader,
            HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        Participation mine = own.find(participation, contact);
        EventPerson one = own.person(mine, person);
        try {
            String link = links.make(one, contact.email())
                    .map(secret -> ServletUriComponentsBuilder.fromContextPath(request).path("/preparations/" + secret).toUriString()).orElse(null);
            return pages.link(mine, one, link, reader);
        } catch (Refusal refusal) {
            return pages.overview(mine, reader).addObject("refused", refusal);
        }
    }
}
