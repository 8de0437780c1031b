package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.identity.Tries;
import eu.inclusion.pathway.mapping.Intake;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/** Where an organisation registers its interest, without an account. */
@Controller
class InterestController {

    private static final String BAIT = "homepage"; // people do not see this question; programs that fill in everything do
    private static final int MOST = 10;

    private final InterestForm form;
    private final Intake intake;
    private final Tries tries = new Tries(MOST, Duration.ofHours(1));

    InterestController(InterestForm form, Intake intake) {
        this.form = form;
        this.intake = intake;
    }

    @GetMapping("/interest")
    String ask(Model model, Locale reader) {
        model.addAttribute("form", form.empty(reader));
        return "portal/interest";
    }

    @PostMapping("/interest")
    ModelAndView register(HttpServletRequest request, Locale reader) {
        String bait = request.getParameter(BAIT);
        if (bait != null && !bait.isBlank()) {
            return thanks();
        }
        FormSubmission typed = form.read(request.getParameterMap(), reader);
        FormResult result = form.check(typed.values(), reader);
        if (!result.accepted()) {
            return again(typed.values(), result.problems(), HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
        if (!tries.count(request.getRemoteAddr())) {
            return again(typed.values(), List.of(problem("portal.interest.too-often")), HttpStatus.TOO_MANY_REQUESTS, reader);
        }
        return take(typed.values(), result.answers(), reader);
    }

    private ModelAndView take(Map<String, Object> typed, Map<String, Object> answers, Locale reader) {
        try {
            intake.showInterest(InterestAnswers.of(answers).firstContact());
            return thanks();
        } catch (Refusal refusal) {
            FormProblem problem = new FormProblem("country", "", refusal.messageKey(), List.of(refusal.arguments()));
            return again(typed, List.of(problem), HttpStatus.UNPROCESSABLE_ENTITY, reader);
        }
    }

    @GetMapping("/interest/thanks")
    String thanked() {
        return "portal/interest-thanks";
    }

    private ModelAndView again(Map<String, Object> typed, List<FormProblem> problems, HttpStatus status, Locale reader) {
        return new ModelAndView("portal/interest", Map.of("form", form.again(typed, problems, reader)), status);
    }

    private static FormProblem problem(String messageKey) {
        return new FormProblem("name", "", messageKey, List.of());
    }

    private static ModelAndView thanks() {
        return new ModelAndView("redirect:/interest/thanks");
    }
}
