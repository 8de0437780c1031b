package eu.inclusion.pathway.desk.call;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.call.CallDesk;
import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.grantapplication.ApplicationsOfCalls;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.NationalAgency;
import java.time.Instant;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;

/** Where an administrator changes an opened call: its deadline, who takes part; or takes back one that nobody applies in. */
@Controller
class CallChangeController {

    private static final int LONGEST_REASON = 500;

    private final CallViews views;
    private final CallPage page;
    private final CallDesk desk;
    private final ApplicationsOfCalls applications;

    CallChangeController(CallViews views, CallPage page, CallDesk desk, ApplicationsOfCalls applications) {
        this.views = views;
        this.page = page;
        this.desk = desk;
        this.applications = applications;
    }

    @PostMapping("/desk/calls/{call}/deadline")
    ModelAndView changeDeadline(@AuthenticationPrincipal Staff staff, @PathVariable("call") String key,
            @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        Call call = call(key);
        TypedMoment typed = TypedCall.moment(sent, "deadline");
        String reason = shortened(TypedCall.text(sent, "reason"));
        CallProblems problems = new CallProblems();
        Optional<Instant> closesAt = problems.read("deadline", typed::read);
        if (closesAt.isPresent() && problems.done(() -> desk.changeDeadline(call.key(), closesAt.get(), reason, staff.userId()))) {
            return done(call, "desk.calls.deadline-changed", next);
        }
        return again(key, staff, problems).addObject("typed", typed).addObject("reason", reason);
    }

    @PostMapping("/desk/calls/{call}/participation")
    ModelAndView changeParticipation(@AuthenticationPrincipal Staff staff, @PathVariable("call") String key,
            @RequestParam MultiValueMap<String, String> sent, RedirectAttributes next) {
        Call call = call(key);
        TypedCall typed = TypedCall.of(sent);
        CallProblems problems = new CallProblems();
        return problems.done(() -> desk.changeParticipation(call.key(), typed.participation(
                views.agencies(call.callYear(), call.fields()).stream().map(NationalAgency::code).toList()), staff.userId()))
                ? done(call, "desk.calls.participation-changed", next) : again(key, staff, problems);
    }

    @PostMapping("/desk/calls/{call}/taking-back")
    ModelAndView takeBack(@AuthenticationPrincipal Staff staff, @PathVariable("call") String key, RedirectAttributes next) {
        Call call = call(key);
        CallProblems problems = new CallProblems();
        if (problems.done(() -> applications.takeBack(call.key()))) {
            next.addFlashAttribute("done", "desk.calls.taken-back");
            return new ModelAndView("redirect:/desk/calls");
        }
        return again(key, staff, problems);
    }

    private Call call(String key) {
        return views.find(key).map(CallViews.Line::call).orElseThrow(CaseNotFound::new);
    }

    private ModelAndView again(String key, Staff staff, CallProblems problems) {
        ModelAndView shown = new ModelAndView("desk/call/call", page.of(key, staff)).addObject("problems", problems);
        shown.setStatus(HttpStatus.UNPROCESSABLE_ENTITY);
        return shown;
    }

    private static ModelAndView done(Call call, String sentence, RedirectAttributes next) {
        next.addFlashAttribute("done", sentence);
        return new ModelAndView("redirect:/desk/calls/" + call.key().text());
    }

    private static String shortened(String text) {
        return text.substring(0, Math.min(text.length(), LONGEST_REASON));
    }
}
