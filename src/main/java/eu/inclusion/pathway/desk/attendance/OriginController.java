package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.AttendeeId;
import eu.inclusion.pathway.attendance.Origins;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.attendance.WalkInOrigins;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.NationalAgencies;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** From which organisation somebody comes who stood at the door unannounced: one that is known, or a new one whose path begins. */
@Controller
class OriginController {

    private static final String DONE = "redirect:/desk/events/{reference}#attendance";

    private final EventDesk desk;
    private final Roster roster;
    private final Origins known;
    private final WalkInOrigins origins;
    private final NationalAgencies agencies;

    OriginController(EventDesk desk, Roster roster, Origins known, WalkInOrigins origins, NationalAgencies agencies) {
        this.desk = desk;
        this.roster = roster;
        this.known = known;
        this.origins = origins;
        this.agencies = agencies;
    }

    @GetMapping("/desk/events/{reference}/attendance/{attendee}/origin")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID attendee,
            @RequestParam(required = false) String q) {
        Event event = desk.toChange(staff, reference);
        Attendee stranger = stranger(event, attendee).orElseThrow(CaseNotFound::new);
        return page(event, stranger, q == null ? stranger.from().name() : q, proposed(event, stranger), FormProblems.none());
    }

    @PostMapping("/desk/events/{reference}/attendance/{attendee}/origin")
    ModelAndView isKnown(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID attendee,
            @RequestParam(required = false) UUID organisation, RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        FormProblems problems = new FormProblems(Map.of("attendance.origin.choose", "organisation"));
        problems.read("organisation", () -> TypedOrganisation.chosen(organisation));
        if (problems.isEmpty() && problems.done(() -> origins.isOf(event.id(), new AttendeeId(attendee), new OrganisationId(organisation),
                staff.userId()))) {
            next.addFlashAttribute("done", "attendance.origin.done");
            return new ModelAndView(DONE);
        }
        return stranger(event, attendee)
                .map(one -> again(page(event, one, one.from().name(), proposed(event, one), problems))).orElseGet(() -> tooLate(next));
    }

    @PostMapping("/desk/events/{reference}/attendance/{attendee}/origin/new")
    ModelAndView isNew(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID attendee,
            TypedOrganisation typed, RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        FormProblems problems = new FormProblems(Map.of("mapping.another-agency-responsible", "place"));
        typed.check(problems);
        if (problems.isEmpty() && problems.done(() -> origins.isNew(event.id(), new AttendeeId(attendee),
                typed.contact(event, agencies.get(event.agency())), staff.userId()))) {
            next.addFlashAttribute("done", "attendance.origin.registered");
            return new ModelAndView(DONE);
        }
        return stranger(event, attendee).map(one -> again(page(event, one, one.from().name(), typed, problems))).orElseGet(() -> tooLate(next));
    }

    private Optional<Attendee> stranger(Event event, UUID attendee) {
        return roster.find(event, new AttendeeId(attendee)).filter(Attendee::isOfUnknownOrganisation);
    }

    private TypedOrganisation proposed(Event event, Attendee stranger) {
        return TypedOrganisation.of(stranger, agencies.get(event.agency()));
    }

    private static ModelAndView tooLate(RedirectAttributes next) {
        next.addFlashAttribute("done", "attendance.origin.known-already");
        return new ModelAndView(DONE);
    }

    private ModelAndView page(Event event, Attendee stranger, String sought, TypedOrganisation typed, FormProblems problems) {
        return new ModelAndView("desk/attendance/origin", Map.of("event", event, "stranger", stranger, "sought", sought, "typed", typed,
                "found", known.like(event, sought), "problems", problems));
    }

    private static ModelAndView again(ModelAndView page) {
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }
}
