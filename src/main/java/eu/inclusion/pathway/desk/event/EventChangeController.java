package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventCapacity;
import eu.inclusion.pathway.event.EventQuestions;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.identity.Staff;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** What an officer does on an event's page itself: gives it other places, answers a question. */
@Controller
class EventChangeController {

    private static final int LONGEST = 4000;

    private final EventDesk desk;
    private final EventPage page;
    private final EventCapacity capacity;
    private final EventQuestions questions;

    EventChangeController(EventDesk desk, EventPage page, EventCapacity capacity, EventQuestions questions) {
        this.desk = desk;
        this.page = page;
        this.capacity = capacity;
        this.questions = questions;
    }

    @PostMapping("/desk/events/{reference}/places")
    ModelAndView places(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam Map<String, String> sent,
            Locale language, RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        FormProblems problems = new FormProblems(Map.of("event.capacity-taken", "capacity", "event.no-places", "capacity"));
        return problems.done(() -> capacity.change(event.id(), TypedDay.number(sent.get("capacity")), TypedDay.number(sent.get("seen")), staff.userId()))
                ? done("desk.event.places-changed", next) : again(staff, reference, sent, problems, language);
    }

    @PostMapping("/desk/events/{reference}/questions/{participation}")
    ModelAndView answer(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @PathVariable UUID participation,
            @RequestParam Map<String, String> sent, Locale language, RedirectAttributes next) {
        Event event = desk.toChange(staff, reference);
        FormProblems problems = new FormProblems(Map.of("event.explanation-missing", "answer-" + participation,
                "desk.event.too-long", "answer-" + participation));
        return problems.done(() -> questions.answer(event.id(), new ParticipationId(participation),
                TextTooLong.fitting(TypedMove.text(sent, "answer"), LONGEST), staff.userId()))
                ? done("desk.event.question-answered", next) : again(staff, reference, sent, problems, language);
    }

    private ModelAndView again(Staff staff, String reference, Map<String, String> sent, FormProblems problems, Locale language) {
        ModelAndView shown = page.of(desk.open(staff, reference, sent, problems, language));
        shown.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return shown;
    }

    private static ModelAndView done(String sentence, RedirectAttributes next) {
        next.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:/desk/events/{reference}");
    }
}
