package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.invitation.EarlierEvents;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.invitation.InviteePage;
import eu.inclusion.pathway.invitation.Invitees;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.programme.Strand;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** The organisations that a national event can invite: to look through, tick, take all that fit, and leave out again. */
@Controller
class InviteeListController {

    private final EventDesk desk;
    private final Invitees invitees;
    private final InvitationRounds rounds;

    InviteeListController(EventDesk desk, Invitees invitees, InvitationRounds rounds) {
        this.desk = desk;
        this.invitees = invitees;
        this.rounds = rounds;
    }

    @GetMapping("/desk/events/{reference}/invitees")
    ModelAndView list(@AuthenticationPrincipal Staff staff, @PathVariable String reference, InviteeChoiceForm form) {
        Event event = NationalEvents.toInvite(desk, staff, reference);
        InviteePage page = invitees.find(event, form.search(), form.number());
        return new ModelAndView("desk/invitation/invitees", Map.of("event", event, "search", form.search(), "page", page,
                "strands", Strand.values(), "needs", Need.values(), "experiences", ExperienceStatus.values(), "earlierOnes", EarlierEvents.values()));
    }

    /** Keeps the ticks whatever the officer does next, so that nothing is lost between pages. */
    @PostMapping("/desk/events/{reference}/invitees")
    String choose(@AuthenticationPrincipal Staff staff, @PathVariable String reference, InviteeChoiceForm form, RedirectAttributes next) {
        Event event = NationalEvents.toInvite(desk, staff, reference);
        String step = form.step();
        if (step.equals("nobody")) {
            rounds.chooseNobody(event.id());
        } else {
            rounds.choose(event.id(), form.in(), form.out(), staff.userId());
        }
        if (step.equals("all")) {
            next.addFlashAttribute("taken", rounds.chooseAll(event.id(), form.search(), staff.userId()));
        }
        return "redirect:" + (step.equals("letter") ? "/desk/events/" + event.reference() + "/invitees/letter"
                : form.address(event.reference(), step.equals("next") ? form.number() + 1 : step.equals("previous") ? form.number() - 1 : form.number()));
    }
}
