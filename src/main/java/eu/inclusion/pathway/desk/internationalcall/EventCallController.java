package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.desk.event.EventDesk;
import eu.inclusion.pathway.desk.event.EventPage;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.internationalcall.CallContent;
import eu.inclusion.pathway.internationalcall.CallPostponing;
import eu.inclusion.pathway.internationalcall.CallStage;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What the host's officers do with a call on the event's page: show it, write it, put the event off. */
@Controller
class EventCallController {

    private static final int LONGEST = 4000;
    private static final int LONGEST_REASON = 2000;
    private static final int OLDEST = 99;

    private final EventDesk events;
    private final EventPage page;
    private final InternationalCallDesk desk;
    private final CallPostponing postponing;

    EventCallController(EventDesk events, EventPage page, InternationalCallDesk desk, CallPostponing postponing) {
        this.events = events;
        this.page = page;
        this.desk = desk;
        this.postponing = postponing;
    }

    @PostMapping("/desk/events/{reference}/call/stage")
    ModelAndView show(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam(defaultValue = "") String stage,
            Locale language, RedirectAttributes next) {
        Event event = events.toChange(staff, reference);
        CallStage chosen = Arrays.stream(CallStage.values()).filter(one -> one.name().equals(stage)).findFirst().orElse(CallStage.NEW);
        return step(staff, event, Map.of(), () -> desk.show(event.id(), chosen), "desk.event-call.shown", language, next);
    }

    @PostMapping("/desk/events/{reference}/call/content")
    ModelAndView write(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> typed,
            Locale language, RedirectAttributes next) {
        Event event = events.toChange(staff, reference);
        FormProblems problems = new FormProblems(Map.of());
        CallContent content = new CallContent(text(typed, "participantProfile", problems), age(typed.getOrDefault("minimumAge", "")),
                text(typed, "learningOutcomes", problems), text(typed, "participationTerms", problems));
        boolean written = problems.isEmpty() && problems.done(() -> desk.write(event.id(), content));
        return written ? back(event, "desk.event-call.written", next) : again(staff, event, typed, problems, language);
    }

    @PostMapping("/desk/events/{reference}/call/postponement")
    ModelAndView postpone(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam(defaultValue = "") String reason,
            @RequestParam(required = false) @Nullable String resume, Locale language, RedirectAttributes next) {
        Event event = events.toChange(staff, reference);
        return step(staff, event, Map.of("reason", reason), resume != null ? () -> postponing.resume(event.id(), staff.userId())
                        : () -> postponing.postpone(event.id(), TextTooLong.fitting(reason, LONGEST_REASON), staff.userId()),
                resume != null ? "desk.event-call.resumed" : "desk.event-call.postponed", language, next);
    }

    private ModelAndView step(Staff staff, Event event, Map<String, String> typed, Runnable step, String done, Locale language, RedirectAttributes next) {
        FormProblems problems = new FormProblems(Map.of("internationalcall.reason-missing", "postponed-because",
                "desk.event.too-long", "postponed-because"));
        return problems.done(step) ? back(event, done, next) : again(staff, event, typed, problems, language);
    }

    private static ModelAndView back(Event event, String done, RedirectAttributes next) {
        next.addFlashAttribute("done", done);
        return new ModelAndView("redirect:/desk/events/" + event.reference());
    }

    /** The event's page with what was typed and refused. */
    private ModelAndView again(Staff staff, Event event, Map<String, String> typed, FormProblems problems, Locale language) {
        ModelAndView again = page.of(events.open(staff, event.reference(), typed, problems, language));
        again.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return again;
    }

    private static @Nullable String text(Map<String, String> typed, String field, FormProblems problems) {
        return problems.read(field, () -> TextTooLong.fitting(typed.getOrDefault(field, ""), LONGEST)).filter(text -> !text.isEmpty()).orElse(null);
    }

    private static @Nullable Integer age(String typed) {
        return typed.matches("\\d{1,2}") ? Math.min(OLDEST, Integer.parseInt(typed)) : null;
    }
}
