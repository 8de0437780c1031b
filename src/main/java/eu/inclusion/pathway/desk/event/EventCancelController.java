package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventGuests;
import eu.inclusion.pathway.identity.Staff;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer calls an event off. */
@Controller
class EventCancelController {

    private static final int LONGEST = 2000;

    private final EventDesk desk;
    private final EventChanging changing;
    private final EventGuests guests;

    EventCancelController(EventDesk desk, EventChanging changing, EventGuests guests) {
        this.desk = desk;
        this.changing = changing;
        this.guests = guests;
    }

    @GetMapping("/desk/events/{reference}/cancel")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        Event event = desk.toChange(staff, reference);
        return page(event, "", event.sequence(), FormProblems.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/events/{reference}/cancel")
    ModelAndView cancel(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> sent,
            RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        String reason = TypedMove.text(sent, "reason");
        int seen = TypedDay.number(sent.get("seen"));
        FormProblems problems = new FormProblems(Map.of("event.explanation-missing", "reason", "desk.event.too-long", "reason"));
        if (problems.done(() -> changing.cancel(event.id(), TextTooLong.fitting(reason, LONGEST), seen, staff.userId()))) {
            next.addFlashAttribute("done", "desk.event.cancelled");
            return new ModelAndView("redirect:/desk/events/{reference}");
        }
        return page(event, reason, seen, problems, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView page(Event event, String reason, int seen, FormProblems problems, HttpStatus status) {
        return new ModelAndView("desk/event/cancel", Map.of("event", event, "reason", reason, "seen", seen, "problems", problems,
                "counts", guests.count(event.id(), null)), status);
    }
}
