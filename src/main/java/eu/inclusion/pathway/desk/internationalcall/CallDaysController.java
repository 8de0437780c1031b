package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.internationalcall.CallDaysChange;
import eu.inclusion.pathway.internationalcall.CallSchedule;
import eu.inclusion.pathway.internationalcall.InternationalCall;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where the host's officers change until when organisations apply and agencies propose. What is not usual is shown first. */
@Controller
class CallDaysController {

    private static final Map<String, String> FIELDS = Map.of("internationalcall.apply-by-past", "applyBy", "internationalcall.apply-by-too-late", "applyBy",
            "internationalcall.days-proposed", "applyBy", "internationalcall.days-as-before", "applyBy",
            "internationalcall.days-reason-missing", "reason", "event.preselect-by-past", "preselectBy", "event.preselect-by-too-late", "preselectBy");

    private final EventDesk desk;
    private final CallSchedule schedule;
    private final CallDayWarnings warnings;

    CallDaysController(EventDesk desk, CallSchedule schedule, CallDayWarnings warnings) {
        this.desk = desk;
        this.schedule = schedule;
        this.warnings = warnings;
    }

    @GetMapping("/desk/events/{reference}/call/days")
    ModelAndView ask(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        Event event = desk.toChange(staff, reference);
        return schedule.changeable(event.id()).filter(call -> !call.isPostponed()).map(call -> page(event, call, TypedCallDays.of(event, call), FormProblems.none(), List.of(), HttpStatus.OK))
                .orElseGet(() -> new ModelAndView("redirect:/desk/events/{reference}"));
    }

    @PostMapping("/desk/events/{reference}/call/days")
    ModelAndView change(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> sent,
            Locale language, RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        InternationalCall call = schedule.changeable(event.id()).orElseThrow(CaseNotFound::new);
        TypedCallDays typed = TypedCallDays.of(sent);
        FormProblems problems = new FormProblems(FIELDS);
        Optional<CallDaysChange> change = typed.read(problems);
        boolean possible = change.isPresent() && problems.done(() -> schedule.requirePossible(event.id(), change.get()));
        List<String> unusual = possible ? warnings.of(event, call, change.get(), language) : List.of();
        if (possible && (unusual.isEmpty() || typed.allTheSame())
                && problems.done(() -> schedule.change(event.id(), change.get(), staff.userId()))) {
            next.addFlashAttribute("done", "desk.event-call.days-changed");
            return new ModelAndView("redirect:/desk/events/{reference}");
        }
        return page(event, call, typed, problems, problems.isEmpty() ? unusual : List.of(), HttpStatus.UNPROCESSABLE_ENTITY);
    }

    private static ModelAndView page(Event event, InternationalCall call, TypedCallDays typed, FormProblems problems, List<String> unusual,
            HttpStatus status) {
        return new ModelAndView("desk/internationalcall/days", Map.of("event", event, "call", call, "typed", typed, "problems", problems,
                "unusual", unusual), status);
    }
}
