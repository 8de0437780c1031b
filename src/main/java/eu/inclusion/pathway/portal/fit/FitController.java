package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.programme.OrganisationType;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** The questions, one page after the other. Whatever was answered stands in the address, and is sent on from page to page. */
@Controller
class FitController {

    private final FitQuestions questions;
    private final FitWay way;
    private final FitChoices choices;

    FitController(FitQuestions questions, FitWay way, FitChoices choices) {
        this.questions = questions;
        this.way = way;
        this.choices = choices;
    }

    @GetMapping("/fit")
    String start() {
        return "portal/fit/start";
    }

    @GetMapping("/fit/{slug}")
    ModelAndView ask(@PathVariable String slug, @RequestParam(defaultValue = "") String answered, @RequestParam(defaultValue = "") String then,
            HttpServletRequest request, Locale reader) {
        FitStep step = FitStep.ofSlug(slug).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        FitAnswers answers = questions.answers(request.getParameterMap());
        FormSubmission typed = questions.read(step, request.getParameterMap(), reader);
        if (typed.rowsChanged()) {
            return page(step, answers, then, questions.again(step, answers, typed.values(), List.of(), reader));
        }
        if (!answered.equals(slug)) {
            return page(step, answers, then, drawn(step, answers, typed.values(), reader));
        }
        List<FormProblem> problems = questions.check(step, typed.values(), answers, reader).problems();
        return problems.isEmpty() ? onwards(step, answers, then)
                : page(step, answers, then, questions.again(step, answers, typed.values(), problems, reader));
    }

    /** Young people without a legal form are told at once what that means. */
    @GetMapping("/fit/informal-group")
    ModelAndView informalGroup(HttpServletRequest request) {
        FitAnswers answers = questions.answers(request.getParameterMap());
        ModelAndView page = new ModelAndView("portal/fit/informal-group");
        page.addObject("change", answers.at("/fit/organisation"));
        page.addObject("goOn", answers.at("/fit/" + way.after(FitStep.ORGANISATION, answers).orElse(FitStep.PROJECT).slug()));
        page.addObject("ask", answers.at("/ideas"));
        return page;
    }

    private FormView drawn(FitStep step, FitAnswers answers, Map<String, Object> typed, Locale reader) {
        return answers.any(questions.asked(step)) ? questions.again(step, answers, typed, List.of(), reader) : questions.first(step, answers, reader);
    }

    private ModelAndView onwards(FitStep step, FitAnswers answers, String then) {
        boolean informal = step == FitStep.ORGANISATION && !choices.informalGroupsWelcome()
                && FitChoices.typed(answers, "type").equals(OrganisationType.INFORMAL_GROUP_OF_YOUNG_PEOPLE.name());
        if (informal) {
            return FitPages.to(answers.at("/fit/informal-group"));
        }
        return FitPages.to(then.equals("answers") ? answers.at("/fit/answers")
                : way.after(step, answers).map(next -> answers.at("/fit/" + next.slug())).orElseGet(() -> answers.at("/fit/answers")));
    }

    private ModelAndView page(FitStep step, FitAnswers answers, String then, FormView form) {
        List<FitStep> steps = way.steps(answers);
        ModelAndView page = new ModelAndView("portal/fit/question");
        page.addObject("form", form);
        page.addObject("step", step.slug());
        page.addObject("then", then);
        page.addObject("others", answers.besides(questions.asked(step)));
        page.addObject("number", steps.indexOf(step) + 1);
        page.addObject("count", steps.size());
        page.addObject("back", then.equals("answers") ? answers.at("/fit/answers")
                : way.before(step, answers).map(before -> answers.at("/fit/" + before.slug())).orElse("/fit"));
        return page;
    }
}
