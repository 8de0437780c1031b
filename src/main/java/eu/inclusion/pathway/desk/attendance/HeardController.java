package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.Heard;
import eu.inclusion.pathway.attendance.HeardNeeds;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.OrganisationId;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What each organisation said at an event of its needs and expectations; one page per organisation, however many there are. */
@Controller
class HeardController {

    private static final Map<String, String> FIELDS = Map.of("attendance.needs.too-long", "needsHeard",
            "attendance.expectations.too-long", "expectations",
            "attendance.needs.nothing", "needsHeard");

    private final EventDesk desk;
    private final Roster roster;
    private final HeardNeeds heard;

    HeardController(EventDesk desk, Roster roster, HeardNeeds heard) {
        this.desk = desk;
        this.roster = roster;
        this.heard = heard;
    }

    @GetMapping("/desk/events/{reference}/needs")
    ModelAndView all(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        Event event = desk.toChange(staff, reference);
        Map<OrganisationId, Heard> said = heard.of(event.id()).stream().collect(Collectors.toMap(Heard::organisation, one -> one));
        List<Line> lines = organisations(event).entrySet().stream().map(one -> new Line(one.getKey().text(), one.getValue(),
                said.containsKey(one.getKey()))).toList();
        return new ModelAndView("desk/attendance/needs", Map.of("event", event, "lines", lines, "recorded", lines.stream()
                .filter(Line::recorded).count()));
    }

    @GetMapping("/desk/events/{reference}/needs/{organisation}")
    ModelAndView one(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID organisation) {
        Event event = desk.toChange(staff, reference);
        OrganisationId id = new OrganisationId(organisation);
        return page(event, id, heard.find(event.id(), id).map(TypedNeeds::of).orElseGet(TypedNeeds::nothing), FormProblems.none());
    }

    @PostMapping("/desk/events/{reference}/needs/{organisation}")
    ModelAndView record(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID organisation,
            TypedNeeds typed,
            RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        OrganisationId id = new OrganisationId(organisation);
        name(event, id);
        FormProblems problems = new FormProblems(FIELDS);
        if (!problems.done(() -> heard.record(event.id(), id, typed.words(), typed.seenAt(), staff.userId()))) {
            ModelAndView again = page(event, id, typed, problems);
            again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
            return again;
        }
        next.addFlashAttribute("done", "attendance.needs.recorded");
        return new ModelAndView("redirect:/desk/events/" + event.reference() + "/needs");
    }

    private ModelAndView page(Event event, OrganisationId id, TypedNeeds typed, FormProblems problems) {
        return new ModelAndView("desk/attendance/heard", Map.of("event", event, "id", id.text(), "name", name(event, id), "typed", typed,
                "needs", Need.values(), "problems", problems));
    }

    private String name(Event event, OrganisationId id) {
        String name = organisations(event).get(id);
        if (name == null) {
            throw new CaseNotFound();
        }
        return name;
    }

    /** Those that are known to the register and came; before anybody is recorded, those that are expected. */
    private Map<OrganisationId, String> organisations(Event event) {
        Map<OrganisationId, String> organisations = new LinkedHashMap<>();
        roster.of(event).stream().filter(one -> one.from().organisation() != null && (one.presence() == null || one.wasThere()))
                .forEach(one -> organisations.putIfAbsent(one.from().organisation(), one.from().name()));
        return organisations;
    }

    /** An organisation on the list. */
    record Line(String id, String name, boolean recorded) {
    }
}
