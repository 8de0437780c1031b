package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventGuests;
import eu.inclusion.pathway.event.EventRevision;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.programme.Strand;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer changes what is said of a planned event: its title, what it is about, for whom it is. */
@Controller
class EventPlanController {

    private final EventDesk desk;
    private final EventChanging changing;
    private final EventGuests guests;

    EventPlanController(EventDesk desk, EventChanging changing, EventGuests guests) {
        this.desk = desk;
        this.changing = changing;
        this.guests = guests;
    }

    @GetMapping("/desk/events/{reference}/plan")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        Event event = desk.toChange(staff, reference);
        return page(event, TypedPlan.of(event), FormProblems.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/events/{reference}/plan")
    ModelAndView change(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam MultiValueMap<String, String> sent,
            RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        TypedPlan typed = TypedPlan.of(sent, event.format().fields());
        FormProblems problems = new FormProblems(Map.of("event.plan-as-before", "title"));
        Optional<EventRevision> said = typed.read(problems);
        if (said.isPresent() && problems.done(() -> changing.revise(event.id(), said.get(), staff.userId()))) {
            next.addFlashAttribute("done", said.get().isNewsIn(event) ? "desk.event.plan-changed.told" : "desk.event.plan-changed");
            return new ModelAndView("redirect:/desk/events/{reference}");
        }
        return page(event, typed, problems, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private ModelAndView page(Event event, TypedPlan typed, FormProblems problems, HttpStatus status) {
        return new ModelAndView("desk/event/plan", Map.of("event", event, "typed", typed, "problems", problems,
                "counts", guests.count(event.id(), null), "strands", Strand.values(), "needs", Need.values()), status);
    }
}
