package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.NationalAgency;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator opens a call: chooses the rules and the round first, then says the rest. */
@Controller
class CallOpeningController {

    private final CallViews views;
    private final CallDesk desk;
    private final Clock clock;

    CallOpeningController(CallViews views, CallDesk desk, Clock clock) {
        this.views = views;
        this.desk = desk;
        this.clock = clock;
    }

    @GetMapping("/desk/calls/new")
    ModelAndView ask(@RequestParam(defaultValue = "") String from) {
        return views.choice(from)
                .map(choice -> page(choice, TypedCall.asRulesSay(choice.rules(), choice.round(), thisMinute()), new CallProblems()))
                .orElseGet(() -> new ModelAndView("desk/call/choose").addObject("choices", views.choices()));
    }

    @PostMapping("/desk/calls/new")
    ModelAndView open(@AuthenticationPrincipal Staff staff, @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        CallViews.Choice choice = views.choice(TypedCall.text(sent, "from")).orElse(null);
        if (choice == null) {
            return new ModelAndView("redirect:/desk/calls/new");
        }
        TypedCall typed = TypedCall.of(sent);
        CallProblems problems = new CallProblems();
        Optional<Instant> opens = problems.read("opens", typed.opens()::read);
        Optional<Instant> closes = problems.read("deadline", typed.deadline()::read);
        if (opens.isPresent() && closes.isPresent() && problems.done(() -> desk.open(
                typed.plan(choice.rules(), choice.round(), opens.get(), closes.get(), asked(choice)), staff.userId()))) {
            next.addFlashAttribute("done", "desk.calls.opened");
            return new ModelAndView("redirect:/desk/calls/" + choice.value().substring(0, choice.value().lastIndexOf('-')));
        }
        ModelAndView page = page(choice, typed, problems);
        page.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return page;
    }

    private ModelAndView page(CallViews.Choice choice, TypedCall typed, CallProblems problems) {
        return new ModelAndView("desk/call/open").addObject("choice", choice).addObject("typed", typed).addObject("problems", problems)
                .addObject("agencies", views.agencies(choice.rules().callYear(), choice.rules().fields().value()));
    }

    private List<AgencyCode> asked(CallViews.Choice choice) {
        return views.agencies(choice.rules().callYear(), choice.rules().fields().value()).stream().map(NationalAgency::code).toList();
    }

    private Instant thisMinute() {
        return clock.instant().truncatedTo(ChronoUnit.MINUTES);
    }
}
