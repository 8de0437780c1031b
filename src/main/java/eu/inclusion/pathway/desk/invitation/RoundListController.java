package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.invitation.InvitationOutcome;
import eu.inclusion.pathway.invitation.InvitationProgress;
import eu.inclusion.pathway.invitation.RoundLine;
import eu.inclusion.pathway.invitation.RoundLines;
import eu.inclusion.pathway.invitation.RoundProgress;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** How the sending of an event's invitations goes: the figures alone, for the page to refresh itself, and each round organisation by organisation. */
@Controller
class RoundListController {

    private final EventDesk desk;
    private final InvitationProgress progress;
    private final RoundLines lines;

    RoundListController(EventDesk desk, InvitationProgress progress, RoundLines lines) {
        this.desk = desk;
        this.progress = progress;
        this.lines = lines;
    }

    @GetMapping("/desk/events/{reference}/rounds")
    ModelAndView figures(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Locale language) {
        Event event = desk.open(staff, reference, Map.of(), language).event();
        return new ModelAndView("desk/invitation/rounds :: rounds", RoundFacts.of(event, progress.of(event.id()), staff.mayDecideFor(event.agency())));
    }

    @GetMapping("/desk/events/{reference}/rounds/{number}")
    ModelAndView one(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable int number,
            @RequestParam(defaultValue = "") String outcome, @RequestParam(defaultValue = "0") int page) {
        Event event = desk.toChange(staff, reference);
        RoundProgress round = progress.of(event.id()).stream().filter(one -> one.round().number() == number).findFirst().orElseThrow(CaseNotFound::new);
        InvitationOutcome chosen = Arrays.stream(InvitationOutcome.values()).filter(one -> one.name().equals(outcome)).findFirst().orElse(null);
        int asked = Math.max(0, Math.min(page, 10_000));
        List<RoundLine> found = lines.of(round.round().id(), chosen, asked);
        Map<String, Object> model = new HashMap<>(Map.of("event", event, "round", round, "outcomes", InvitationOutcome.values(), "number", asked,
                "lines", found.stream().limit(RoundLines.SIZE).toList(), "more", found.size() > RoundLines.SIZE));
        model.put("outcome", chosen);
        return new ModelAndView("desk/invitation/round", model);
    }
}
