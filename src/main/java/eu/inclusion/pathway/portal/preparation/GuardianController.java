package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.organisation.Organisations;
import eu.inclusion.pathway.preparation.AskedAboutOther;
import eu.inclusion.pathway.preparation.GuardianPermissions;
import eu.inclusion.pathway.preparation.PreparationWords;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** The page to which a guardian's link leads: may the young person come? No sign-in; the link is the key, and until the event the guardian can answer otherwise. */
@Controller
class GuardianController {

    private static final String PAGE = "/guardian-permissions/{secret}";

    private final GuardianPermissions guardians;
    private final SecretLinks secrets;
    private final Events events;
    private final Organisations organisations;
    private final PreparationWords words;

    GuardianController(GuardianPermissions guardians, SecretLinks secrets, Events events, Organisations organisations, PreparationWords words) {
        this.guardians = guardians;
        this.secrets = secrets;
        this.events = events;
        this.organisations = organisations;
        this.words = words;
    }

    @GetMapping("/guardian-permissions/answered")
    ModelAndView answered() {
        return new ModelAndView("portal/preparation/guardian-answered");
    }

    @GetMapping(PAGE)
    ModelAndView ask(@PathVariable String secret, HttpServletRequest request, HttpServletResponse response, Locale reader) {
        return page(secret, secrets.open(guardians.find(secret), request, response), null, reader);
    }

    @PostMapping(PAGE)
    ModelAndView answer(@PathVariable String secret, @RequestParam(defaultValue = "") String permission,
            @RequestParam(defaultValue = "-1") int seen, HttpServletRequest request,
            HttpServletResponse response, Locale reader) {
        GuardianPermissions.Asked asked = secrets.open(guardians.find(secret), request, response);
        if (!permission.equals("yes") && !permission.equals("no")) {
            return page(secret, asked, words.of("preparation.guardian.choose", reader), reader);
        }
        try {
            guardians.answer(secret, permission.equals("yes"), statement(asked, reader), seen);
            return new ModelAndView("redirect:/guardian-permissions/answered");
        } catch (AskedAboutOther changed) {
            return page(secret, asked, words.of(changed.messageKey(), reader), reader);
        }
    }

    private ModelAndView page(String secret, GuardianPermissions.Asked asked, @Nullable String problem, Locale reader) {
        Event event = events.findById(asked.participation().event()).orElseThrow();
        ModelAndView page = new ModelAndView("portal/preparation/guardian").addObject("secret", secret).addObject("asked", asked)
                .addObject("event", event).addObject("days", words.days(event, reader)).addObject("organisation", organisation(asked))
                .addObject("statement", statement(asked, reader)).addObject("problem", problem)
                .addObject("answeredOn", asked.answer().answeredAt() == null ? null : words.moment(asked.answer().answeredAt(), reader));
        page.setStatus(problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    /** What the guardian says yes or no to; it is kept with the answer. */
    private String statement(GuardianPermissions.Asked asked, Locale reader) {
        Event event = events.findById(asked.participation().event()).orElseThrow();
        return words.of("preparation.guardian.statement", reader, asked.person().name(), event.title(), words.days(event, reader), event.place(),
                asked.guardian().accompaniedBy());
    }

    private String organisation(GuardianPermissions.Asked asked) {
        return organisations.findById(asked.participation().organisationId()).orElseThrow().name();
    }
}
