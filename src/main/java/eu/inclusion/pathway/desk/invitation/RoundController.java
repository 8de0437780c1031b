package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.desk.event.EventPage;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Registration;
import eu.inclusion.pathway.event.Silence;
import eu.inclusion.pathway.event.SilenceDecision;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.invitation.InvitationRound;
import eu.inclusion.pathway.invitation.InvitationRounds;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What officers do with a round that goes out: stop it, send it on, end it; they close the registration, and decide for the silent. */
@Controller
class RoundController {

    private final EventDesk desk;
    private final EventPage page;
    private final InvitationRounds rounds;
    private final Registration registration;
    private final Silence silence;

    RoundController(EventDesk desk, EventPage page, InvitationRounds rounds, Registration registration, Silence silence) {
        this.desk = desk;
        this.page = page;
        this.rounds = rounds;
        this.registration = registration;
        this.silence = silence;
    }

    @PostMapping("/desk/events/{reference}/rounds/{number}/{step:stop|on|end}")
    ModelAndView change(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable int number, @PathVariable String step,
            RedirectAttributes next, Locale language) {
        Event event = NationalEvents.toInvite(desk, staff, reference);
        InvitationRound round = rounds.of(event.id()).stream().filter(one -> one.number() == number).findFirst().orElseThrow(CaseNotFound::new);
        return done(staff, event, "desk.invitation." + step + ".done", next, language, () -> take(step, round, staff));
    }

    @PostMapping("/desk/events/{reference}/registration/closing")
    ModelAndView close(@AuthenticationPrincipal Staff staff, @PathVariable String reference, RedirectAttributes next, Locale language) {
        Event event = NationalEvents.toInvite(desk, staff, reference);
        return done(staff, event, "desk.invitation.closed", next, language, () -> registration.close(event.id(), staff.userId()));
    }

    /** Decides for all who let the last day to answer go by. */
    @PostMapping("/desk/events/{reference}/silence")
    ModelAndView decideForSilent(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam SilenceDecision decision,
            RedirectAttributes next, Locale language) {
        Event event = NationalEvents.toInvite(desk, staff, reference);
        return done(staff, event, "desk.silence." + decision + ".done", next, language, () -> silence.decide(event.id(), decision, staff.userId()));
    }

    private void take(String step, InvitationRound round, Staff staff) {
        switch (step) {
            case "stop" -> rounds.stop(round.id(), staff.userId());
            case "on" -> rounds.sendOn(round.id());
            default -> rounds.endForGood(round.id());
        }
    }

    private ModelAndView done(Staff staff, Event event, String sentence, RedirectAttributes next, Locale language, Runnable step) {
        FormProblems problems = FormProblems.none();
        if (problems.done(step)) {
            next.addFlashAttribute("done", sentence);
            return new ModelAndView("redirect:/desk/events/" + event.reference() + "#invitations");
        }
        ModelAndView again = page.of(desk.open(staff, event.reference(), Map.of(), problems, language));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }
}
