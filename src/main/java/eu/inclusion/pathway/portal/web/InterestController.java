package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
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
    private final FormSentences sentences;
    private final Intake intake;
    private final Tries tries = new Tries(MOST, Duration.ofHours(1));

    InterestController(InterestForm form, FormSentences sentences, Intake intake) {
        this.form = form;
        this.sentences = sentences;
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
            return page(form.again(typed.values(), result.problems(), reader), HttpStatus.UNPROCESSABLE_ENTITY);
        }
        if (!tries.count(request.getRemoteAddr())) {
            FormView kept = form.again(typed.values(), List.of(), reader);
            return page(sentences.saying(kept, "#answers", "portal.interest.too-often", reader), HttpStatus.TOO_MANY_REQUESTS);
        }
        return take(typed.values(), result.answers(), reader);
    }

    private ModelAndView take(Map<String, Object> typed, Map<String, Object> answers, Locale reader) {
        try {
            intake.showInterest(InterestAnswers.of(answers).firstContact());
            return thanks();
        } catch (Refusal refusal) {
            FormView kept = form.again(typed, List.of(), reader);
            return page(sentences.with(kept, "#country", refusal, reader), HttpStatus.UNPROCESSABLE_ENTITY);
        }
    }

    @GetMapping("/interest/thanks")
    String thanked() {
        return "portal/interest-thanks";
    }

    private static ModelAndView page(FormView form, HttpStatus status) {
        return new ModelAndView("portal/interest", Map.of("form", form), status);
    }

    private static ModelAndView thanks() {
        return new ModelAndView("redirect:/interest/thanks");
    }
}
