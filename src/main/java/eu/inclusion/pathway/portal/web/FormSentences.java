package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormView.Problem;
import eu.inclusion.pathway.programme.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts what the domain refuses above a form, where people look for what to mend. */
@Component
class FormSentences {

    private final MessageSource words;

    FormSentences(MessageSource words) {
        this.words = words;
    }

    /**
     * @param href where on the page it is mended
     */
    FormView with(FormView form, String href, Refusal refusal, Locale reader) {
        return with(form, href, words.getMessage(refusal.messageKey(), refusal.arguments(), refusal.messageKey(), reader));
    }

    FormView saying(FormView form, String href, String messageKey, Locale reader) {
        return with(form, href, words.getMessage(messageKey, null, reader));
    }

    private static FormView with(FormView form, String href, String sentence) {
        List<Problem> problems = new ArrayList<>(form.problems());
        problems.add(new Problem(href, sentence));
        return new FormView(form.id(), form.title(), form.items(), problems, form.rows());
    }
}
