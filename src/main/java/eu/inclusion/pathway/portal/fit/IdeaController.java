package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.fit.FitProfile;
import eu.inclusion.pathway.form.FormResult;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.idea.IdeaDesk;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.identity.Tries;
import eu.inclusion.pathway.programme.Refusal;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Where anybody tells an officer a project idea, without an account. */
@Controller
class IdeaController {

    private static final String BAIT = "homepage"; // people do not see this question; programs that fill in everything do
    private static final int MOST_OF_AN_ADDRESS = 10;
    private static final int MOST_OF_A_PERSON = 3;
    private final IdeaForm form;
    private final FitQuestions questions;
    private final FitWay way;
    private final IdeaDesk desk;
    private final IdeaPages pages;
    private final Tries byAddress = new Tries(MOST_OF_AN_ADDRESS, Duration.ofHours(1));
    private final Tries byPerson = new Tries(MOST_OF_A_PERSON, Duration.ofHours(1));

    IdeaController(IdeaForm form, FitQuestions questions, FitWay way, IdeaDesk desk, IdeaPages pages) {
        this.form = form;
        this.questions = questions;
        this.way = way;
        this.desk = desk;
        this.pages = pages;
    }

    @GetMapping("/ideas")
    ModelAndView ask(@AuthenticationPrincipal @Nullable Object visitor, HttpServletRequest request, Locale reader) {
        FitAnswers answers = questions.answers(request.getParameterMap());
        Contact contact = visitor instanceof Contact one ? one : null;
        return pages.form(form.first(answers, way.partners(answers, reader), contact, reader), answers.query(), HttpStatus.OK);
    }

    @PostMapping("/ideas")
    ModelAndView send(@AuthenticationPrincipal @Nullable Object visitor, @RequestParam(defaultValue = "") String answered,
            HttpServletRequest request, Locale reader) {
        String bait = request.getParameter(BAIT);
        if (bait != null && !bait.isBlank()) {
            return pages.thanks();
        }
        FormSubmission typed = form.read(request.getParameterMap(), reader);
        FormResult result = form.check(typed.values(), reader);
        String answers = questions.answers(answered).query();
        if (!result.accepted()) {
            return pages.form(form.again(typed.values(), result.problems(), reader), answers, HttpStatus.UNPROCESSABLE_ENTITY);
        }
        IdeaAnswers idea = new IdeaAnswers(result.answers());
        if (!byAddress.count(request.getRemoteAddr()) || !byPerson.count(idea.email())) {
            return pages.refused(kept(typed, reader), "#answers", "idea.too-often", answers, reader);
        }
        return take(idea, typed, answers, visitor instanceof Contact contact ? contact : null, reader);
    }

    private ModelAndView take(IdeaAnswers idea, FormSubmission typed, String answers, @Nullable Contact contact, Locale reader) {
        try {
            return desk.send(idea.idea(before(answers, reader), pages.organisation(contact, idea.organisation())))
                    .map(pages::sent).orElseGet(pages::thanks);
        } catch (Refusal refusal) {
            return pages.refused(kept(typed, reader), refusal, answers, reader);
        }
    }

    private @Nullable FitProfile before(String answers, Locale reader) {
        FitAnswers told = questions.answers(answers);
        return way.unfinished(told, reader).isPresent() ? null : way.profile(told, reader);
    }

    private FormView kept(FormSubmission typed, Locale reader) {
        Map<String, Object> values = typed.values();
        return form.again(values, List.of(), reader);
    }
}
