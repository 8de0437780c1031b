package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.preparation.GuardianDesk;
import eu.inclusion.pathway.programme.Refusal;
import java.util.Locale;
import java.util.UUID;
import org.springframework.context.MessageSource;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer notes a guardian's no, or has a guardian asked once more. */
@Controller
class GuardianDeskController {

    private static final String PERSON = "/desk/events/{reference}/preparation/{person}";

    private final PreparationAccess access;
    private final GuardianDesk guardians;
    private final MessageSource messages;

    GuardianDeskController(PreparationAccess access, GuardianDesk guardians, MessageSource messages) {
        this.access = access;
        this.guardians = guardians;
        this.messages = messages;
    }

    @PostMapping(PERSON + "/guardian-no")
    ModelAndView no(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID person,
            @RequestParam(defaultValue = "") String heard, RedirectAttributes next, Locale reader) {
        EventPerson one = person(staff, reference, person);
        next.addFlashAttribute("heard", heard);
        return done(reference, one, () -> guardians.noteNo(one, heard, staff.userId()), "preparation.desk.guardian.noted", next, reader);
    }

    @PostMapping(PERSON + "/guardian-question")
    ModelAndView askAnew(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID person,
            RedirectAttributes next, Locale reader) {
        EventPerson one = person(staff, reference, person);
        return done(reference, one, () -> guardians.askAnew(one), "preparation.desk.guardian.asked", next, reader);
    }

    private EventPerson person(Staff staff, String reference, UUID person) {
        Event event = access.event(reference);
        return access.person(access.require(staff, event), person);
    }

    private ModelAndView done(String reference, EventPerson person, Runnable step, String said, RedirectAttributes next, Locale reader) {
        try {
            step.run();
            next.addFlashAttribute("done", said);
        } catch (Refusal refusal) {
            next.addFlashAttribute("refused", new Words(messages, reader).of(refusal.messageKey(), refusal.arguments()));
        }
        return new ModelAndView("redirect:/desk/events/" + reference + "/preparation/" + person.id().text());
    }
}
