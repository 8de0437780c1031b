package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.preparation.PreparationForm;
import eu.inclusion.pathway.preparation.PreparationLinks;
import eu.inclusion.pathway.preparation.Preparations;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** The page to which a person's own link leads: what do you need? No sign-in; the link is the key, and the organisation reads nothing of it. */
@Controller
class PersonLinkController {

    private static final String PAGE = "/preparations/{secret}";

    private final PreparationLinks links;
    private final Preparations preparations;
    private final PreparationForm form;
    private final PreparationPages pages;
    private final SecretLinks secrets;

    PersonLinkController(PreparationLinks links, Preparations preparations, PreparationForm form, PreparationPages pages, SecretLinks secrets) {
        this.links = links;
        this.preparations = preparations;
        this.form = form;
        this.pages = pages;
        this.secrets = secrets;
    }

    @GetMapping(PAGE)
    ModelAndView open(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Locale reader) {
        EventPerson person = secrets.open(links.find(secret), request, response);
        Participation participation = pages.participation(person);
        FormView view = form.of(person, pages.event(participation), preparations.forOrganisation(person.id()), reader);
        return page(secret, person, participation, view, null, reader);
    }

    @PostMapping(PAGE)
    ModelAndView tell(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Locale reader) {
        EventPerson person = secrets.open(links.find(secret), request, response);
        Participation participation = pages.participation(person);
        PreparationForm.Answered answered = form.answered(person, pages.event(participation), request.getParameterMap(), reader);
        if (!answered.accepted()) {
            return page(secret, person, participation, answered.view(), null, reader);
        }
        try {
            preparations.tellAlone(person, answered.told());
            return new ModelAndView("redirect:/preparations/" + secret + "?told");
        } catch (Refusal refusal) {
            return page(secret, person, participation, answered.view(), refusal, reader);
        }
    }

    private ModelAndView page(String secret, EventPerson person, Participation participation, FormView form, @Nullable Refusal refused,
            Locale reader) {
        ModelAndView page = pages.alone(participation, person, form, reader).addObject("secret", secret).addObject("refused", refused);
        page.setStatus(refused == null && form.problems().isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
