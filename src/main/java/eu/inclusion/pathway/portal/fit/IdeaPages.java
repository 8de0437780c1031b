package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.idea.ProjectIdea;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The pages around the form for ideas: with what is wrong above it, and where one goes after sending. */
@Component
class IdeaPages {

    private final FitWords words;
    private final OwnOpenPaths own;

    IdeaPages(FitWords words, OwnOpenPaths own) {
        this.words = words;
        this.own = own;
    }

    ModelAndView form(FormView form, String answers, HttpStatus status) {
        ModelAndView page = new ModelAndView("portal/fit/idea", status);
        page.addObject("form", form);
        page.addObject("answered", answers);
        page.addObject("back", answers.isEmpty() ? "/" : "/fit/result?" + answers);
        return page;
    }

    ModelAndView refused(FormView kept, String href, String key, String answers, Locale reader) {
        return form(saying(kept, href, words.of(key, reader)), answers, HttpStatus.TOO_MANY_REQUESTS);
    }

    ModelAndView refused(FormView kept, Refusal refusal, String answers, Locale reader) {
        return form(saying(kept, "#country", words.of(refusal.messageKey(), reader, refusal.arguments())), answers,
                HttpStatus.UNPROCESSABLE_ENTITY);
    }

    ModelAndView sent(ProjectIdea idea) {
        return new ModelAndView("redirect:/ideas/" + idea.secret() + "?sent");
    }

    /** Where one goes who gets no link on the page: it stands in the letter, which only the owner of the address reads. */
    ModelAndView thanks() {
        return new ModelAndView("redirect:/ideas/thanks");
    }

    /** The organisation for which somebody has signed in: the only one, or the one that was named. */
    @Nullable OrganisationId organisation(@Nullable Contact contact, String named) {
        return contact == null ? null : own.organisation(contact, named);
    }

    private static FormView saying(FormView form, String href, String sentence) {
        List<FormView.Problem> problems = new ArrayList<>(form.problems());
        problems.add(new FormView.Problem(href, sentence));
        return new FormView(form.id(), form.title(), form.items(), problems, form.rows());
    }
}
