package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.Door;
import eu.inclusion.pathway.attendance.Origins;
import eu.inclusion.pathway.attendance.WalkIn;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Somebody stands at the door whom nobody expected. */
@Controller
class WalkInController {

    private static final Map<String, String> FIELDS = Map.of("attendance.name-missing", "name", "attendance.organisation-missing",
            "organisation");

    private final EventDesk desk;
    private final Origins origins;
    private final Door door;

    WalkInController(EventDesk desk, Origins origins, Door door) {
        this.desk = desk;
        this.origins = origins;
        this.door = door;
    }

    @GetMapping("/desk/events/{reference}/door/walk-in")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam(defaultValue = "") String name) {
        return page(desk.toChange(staff, reference), new Typed(UUID.randomUUID(), name, "", ""), FormProblems.none());
    }

    @PostMapping("/desk/events/{reference}/door/walk-in")
    ModelAndView enter(@AuthenticationPrincipal Staff staff, @PathVariable String reference, Typed typed, RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        FormProblems problems = new FormProblems(FIELDS);
        if (!problems.done(() -> door.cameUnannounced(event.id(), typed.walkIn(), staff.userId()))) {
            ModelAndView again = page(event, typed, problems);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        next.addFlashAttribute("said", "attendance.said.walk-in");
        return new ModelAndView("redirect:/desk/events/" + event.reference() + "/door");
    }

    private ModelAndView page(Event event, Typed typed, FormProblems problems) {
        return new ModelAndView("desk/attendance/walk-in", Map.of("event", event, "typed", typed, "problems", problems,
                "organisations", origins.invited(event.id())));
    }

    /** What an officer typed. */
    record Typed(UUID id, @Nullable String name, @Nullable String organisation, @Nullable String email) {

        Typed {
            name = name == null ? "" : name;
            organisation = organisation == null ? "" : organisation;
        }

        WalkIn walkIn() {
            return new WalkIn(new AttendeeId(id), String.valueOf(name), String.valueOf(organisation), email);
        }
    }
}
