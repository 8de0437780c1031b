package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.invitation.InvitationOutlook;
import eu.inclusion.pathway.invitation.InvitationOutlooks;
import eu.inclusion.pathway.programme.Refusal;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The letter as it will be read, in every language, with what sending would do; and the button that sends. */
@Controller
class InvitationLetterController {

    private final EventDesk desk;
    private final InvitationOutlooks outlooks;
    private final InvitationSamples samples;
    private final InvitationDispatch dispatch;

    InvitationLetterController(EventDesk desk, InvitationOutlooks outlooks, InvitationSamples samples, InvitationDispatch dispatch) {
        this.desk = desk;
        this.outlooks = outlooks;
        this.samples = samples;
        this.dispatch = dispatch;
    }

    @GetMapping("/desk/events/{reference}/invitees/letter")
    ModelAndView look(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        return page(NationalEvents.toInvite(desk, staff, reference));
    }

    @PostMapping("/desk/events/{reference}/invitees/letter")
    ModelAndView send(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam(defaultValue = "0") int seen,
            RedirectAttributes next) {
        Event event = NationalEvents.toInvite(desk, staff, reference);
        try {
            dispatch.send(event, seen, staff);
        } catch (Refusal refusal) {
            ModelAndView again = page(event).addObject("refusal", refusal.messageKey()).addObject("refusalDetails", refusal.arguments());
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        next.addFlashAttribute("done", "desk.invitation.sent");
        return new ModelAndView("redirect:/desk/events/" + event.reference() + "#invitations");
    }

    private ModelAndView page(Event event) {
        InvitationOutlook outlook = outlooks.of(event);
        return new ModelAndView("desk/invitation/letter").addObject("event", event).addObject("outlook", outlook)
                .addObject("letters", outlook.chosen() == 0 ? List.of() : samples.of(event, outlook));
    }
}
