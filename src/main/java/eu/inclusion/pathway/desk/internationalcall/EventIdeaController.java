package eu.inclusion.pathway.desk.internationalcall;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.internationalcall.EventIdeas;
import eu.inclusion.pathway.internationalcall.FundingKind;
import eu.inclusion.pathway.internationalcall.InternationalCallDesk;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Ideas for international events that agencies show each other: read, comment, commit money. */
@Controller
class EventIdeaController {

    private static final int LONGEST = 2000;
    private static final String AMOUNT = "\\d{1,7}";

    private final EventIdeas ideas;
    private final Events events;
    private final InternationalCallDesk desk;

    EventIdeaController(EventIdeas ideas, Events events, InternationalCallDesk desk) {
        this.ideas = ideas;
        this.events = events;
        this.desk = desk;
    }

    @GetMapping("/desk/event-ideas")
    String list(@AuthenticationPrincipal Staff staff, Model page) {
        page.addAttribute("ideas", CaseScope.seesCases(staff) ? ideas.shown() : List.of());
        return "desk/internationalcall/ideas";
    }

    @GetMapping("/desk/event-ideas/{reference}")
    ModelAndView one(@AuthenticationPrincipal Staff staff, @PathVariable String reference) {
        return page(staff, idea(staff, reference), FormProblems.none(), "", "");
    }

    @PostMapping("/desk/event-ideas/{reference}/comments")
    ModelAndView comment(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam(defaultValue = "") String text,
            RedirectAttributes next) {
        Event event = idea(staff, reference);
        FormProblems problems = new FormProblems(Map.of("internationalcall.comment-missing", "text"));
        String said = text.substring(0, Math.min(text.length(), LONGEST));
        return problems.done(() -> ideas.comment(event.id(), own(staff), staff.fullName(), said)) ? done(event, "desk.event-call.idea.commented", next)
                : page(staff, event, problems, said, "");
    }

    @PostMapping("/desk/event-ideas/{reference}/funding")
    ModelAndView commit(@AuthenticationPrincipal Staff staff, @PathVariable String reference, @RequestParam(defaultValue = "") String kind,
            @RequestParam(defaultValue = "") String amount, RedirectAttributes next) {
        Event event = idea(staff, reference);
        FormProblems problems = new FormProblems(Map.of("internationalcall.amount-missing", "amount"));
        FundingKind chosen = Arrays.stream(FundingKind.values()).filter(one -> one.name().equals(kind)).findFirst().orElse(FundingKind.OTHER);
        int euros = amount.strip().matches(AMOUNT) ? Integer.parseInt(amount.strip()) : 0;
        return problems.done(() -> ideas.commit(event.id(), own(staff), chosen, euros, staff.userId())) ? done(event, "desk.event-call.idea.committed", next)
                : page(staff, event, problems, "", amount);
    }

    private Event idea(Staff staff, String reference) {
        return events.findByReference(reference).filter(event -> CaseScope.seesCases(staff) && ideas.isShown(event.id())).orElseThrow(CaseNotFound::new);
    }

    /** The agency for which an officer speaks; the coordinator speaks for none. */
    private static AgencyCode own(Staff staff) {
        return staff.agencies().stream().map(AgencyCode::new).filter(staff::mayDecideFor).findFirst().orElseThrow(CaseNotFound::new);
    }

    private ModelAndView page(Staff staff, Event event, FormProblems problems, String text, String amount) {
        return new ModelAndView("desk/internationalcall/idea", problems.isEmpty() ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_ENTITY)
                .addObject("event", event).addObject("call", desk.get(event.id())).addObject("comments", ideas.comments(event.id()))
                .addObject("funding", ideas.funding(event.id())).addObject("kinds", FundingKind.values()).addObject("problems", problems)
                .addObject("text", text).addObject("amount", amount)
                .addObject("maySay", staff.agencies().stream().map(AgencyCode::new).anyMatch(staff::mayDecideFor));
    }

    private static ModelAndView done(Event event, String sentence, RedirectAttributes next) {
        next.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:/desk/event-ideas/" + event.reference());
    }
}
