package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.calendar.VenueClocks;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventChanging;
import eu.inclusion.pathway.event.EventGuests;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventMove;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.internationalcall.CallSchedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an officer moves an event to other days, hours or another place. */
@Controller
class EventMoveController {

    private static final Map<String, String> FIELDS = Map.ofEntries(Map.entry("event.starts-in-the-past", "startsOn"),
            Map.entry("event.ends-before-it-starts", "endsOn"), Map.entry("event.hours-the-wrong-way", "endsAt"),
            Map.entry("event.reply-by-too-late", "replyBy"), Map.entry("event.reply-by-past", "replyBy"),
            Map.entry("event.preselect-by-too-late", "replyBy"), Map.entry("event.moves-nowhere", "startsOn"),
            Map.entry("event.explanation-missing", "reason"));

    private static final Map<String, String> WITH_CALL = withCall();

    private final EventDesk desk;
    private final EventChanging changing;
    private final EventGuests guests;
    private final CallSchedule schedule;
    private final VenueClocks clocks;

    EventMoveController(EventDesk desk, EventChanging changing, EventGuests guests, CallSchedule schedule, VenueClocks clocks) {
        this.desk = desk;
        this.changing = changing;
        this.guests = guests;
        this.schedule = schedule;
        this.clocks = clocks;
    }

    @GetMapping("/desk/events/{reference}/move")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        Event event = desk.toChange(staff, reference);
        TypedMove typed = TypedMove.of(event);
        return page(event, schedule.changeable(event.id()).map(call -> typed.with(event, call)).orElse(typed), FormProblems.none(), HttpStatus.OK);
    }

    @PostMapping("/desk/events/{reference}/move")
    ModelAndView move(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> sent,
            RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        TypedMove typed = TypedMove.of(event, sent);
        FormProblems problems = new FormProblems(typed.call() == null ? FIELDS : WITH_CALL);
        LocalDate applyBy = typed.applyBy(problems);
        Optional<EventMove> move = typed.read(problems, clocks);
        if (move.isPresent() && problems.done(() -> move(event, move.get(), applyBy, staff))) {
            next.addFlashAttribute("done", move.get().leaves(event) ? "desk.event-call.days-changed" : "desk.event.moved");
            return new ModelAndView("redirect:/desk/events/{reference}");
        }
        return page(event, typed, problems, HttpStatus.UNPROCESSABLE_ENTITY);
    }

    /** The days of a call go with the event's. */
    private void move(Event event, EventMove move, @Nullable LocalDate applyBy, Staff staff) {
        if (event.kind() == EventKind.INTERNATIONAL) {
            schedule.move(event.id(), move, applyBy, staff.userId());
        } else {
            changing.move(event.id(), move, staff.userId());
        }
    }

    private ModelAndView page(Event event, TypedMove typed, FormProblems problems, HttpStatus status) {
        return new ModelAndView("desk/event/move", Map.of("event", event, "typed", typed, "problems", problems,
                "clocks", clocks.choices(LocaleContextHolder.getLocale()), "counts", guests.count(event.id(), null)), status);
    }

    private static Map<String, String> withCall() {
        Map<String, String> fields = new HashMap<>(FIELDS);
        fields.put("event.preselect-by-too-late", "preselectBy");
        fields.put("event.preselect-by-past", "preselectBy");
        fields.put("internationalcall.apply-by-past", "applyBy");
        fields.put("internationalcall.apply-by-too-late", "applyBy");
        fields.put("internationalcall.days-proposed", "applyBy");
        fields.put("internationalcall.days-reason-missing", "reason");
        return fields;
    }
}
