package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.form.FormItem;
import jakarta.servlet.http.HttpServletRequest;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.servlet.ModelAndView;

/** All answers to check and change, and what comes of them. Both pages can be kept, sent on and printed: their address is all there is. */
@Controller
class FitResultController {

    private final FitQuestions questions;
    private final FitWay way;
    private final FitResults results;

    FitResultController(FitQuestions questions, FitWay way, FitResults results) {
        this.questions = questions;
        this.way = way;
        this.results = results;
    }

    /**
     * A page's answers, with where they are changed.
     *
     * @param title how the page is called
     */
    record Answered(String title, String change, List<FormItem.Fact> facts) {
    }

    @GetMapping("/fit/answers")
    ModelAndView answers(HttpServletRequest request, Locale reader) {
        FitAnswers answers = questions.answers(request.getParameterMap());
        return way.unfinished(answers, reader).map(step -> FitPages.to(answers.at("/fit/" + step.slug(), "answered", step.slug())))
                .orElseGet(() -> page("portal/fit/answers", answers, reader)
                        .addObject("back", answers.at("/fit/" + FitStep.PROJECT.slug())));
    }

    @GetMapping("/fit/result")
    ModelAndView result(HttpServletRequest request, Locale reader) {
        FitAnswers answers = questions.answers(request.getParameterMap());
        return way.unfinished(answers, reader).map(step -> FitPages.to(answers.at("/fit/" + step.slug(), "answered", step.slug())))
                .orElseGet(() -> page("portal/fit/result", answers, reader)
                        .addObject("result", results.of(way.profile(answers, reader), reader))
                        .addObject("back", answers.at("/fit/answers"))
                        .addObject("begin", answers.at("/portal/fit"))
                        .addObject("ask", answers.at("/ideas")));
    }

    private ModelAndView page(String view, FitAnswers answers, Locale reader) {
        List<Answered> pages = way.steps(answers).stream().map(step -> new Answered(questions.first(step, answers, reader).title(),
                answers.at("/fit/" + step.slug(), "then", "answers"), questions.facts(step, answers, reader))).toList();
        return new ModelAndView(view).addObject("pages", pages).addObject("sent", answers.besides(Set.of()));
    }
}
