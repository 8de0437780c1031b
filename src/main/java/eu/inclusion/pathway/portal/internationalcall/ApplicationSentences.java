package eu.inclusion.pathway.portal.internationalcall;

import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.programme.Refusal;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Puts why an application was not taken above its form, where people look for what to mend. */
@Component
class ApplicationSentences {

    private final MessageSource words;

    ApplicationSentences(MessageSource words) {
        this.words = words;
    }

    FormView with(FormView form, Refusal refusal, Locale reader) {
        String sentence = words.getMessage(refusal.messageKey(), refusal.arguments(), refusal.messageKey(), reader);
        return new FormView(form.id(), form.title(), form.items(), List.of(new FormView.Problem("#answers", sentence)), form.rows());
    }
}
