package eu.inclusion.pathway.portal.event;

import eu.inclusion.pathway.event.NoPlaceToGiveBack;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Contact;
import java.util.UUID;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an organisation gives its place back, or leaves the waiting list. */
@Controller
class GivingBackController {

    private final OwnEvents events;
    private final Replies replies;

    GivingBackController(OwnEvents events, Replies replies) {
        this.events = events;
        this.replies = replies;
    }

    @GetMapping("/portal/events/{id}/giving-back")
    ModelAndView ask(@PathVariable UUID id, @AuthenticationPrincipal Contact contact) {
        OwnEvents.OwnEvent own = events.find(id, contact);
        return own.comes() || own.waits() ? new ModelAndView("portal/event/giving-back").addObject("own", own).addObject("event", own.event())
                : new ModelAndView("redirect:/portal/events/{id}");
    }

    @PostMapping("/portal/events/{id}/giving-back")
    ModelAndView give(@PathVariable UUID id, @AuthenticationPrincipal Contact contact, RedirectAttributes next) {
        try {
            replies.giveBack(events.find(id, contact).participation().id());
        } catch (NoPlaceToGiveBack twice) {
            // a second click, or the event is over: the page that follows says how it stands
        }
        next.addFlashAttribute("done", "portal.event.given-back");
        return new ModelAndView("redirect:/portal/events/{id}");
    }
}
