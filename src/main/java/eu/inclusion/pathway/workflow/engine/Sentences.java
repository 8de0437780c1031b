package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.form.AnswersNotAccepted;
import eu.inclusion.pathway.form.FormTexts;
import eu.inclusion.pathway.programme.Refusal;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal in the language of whoever asks, for Tasklist and the REST API, which show one text. */
@Component
class Sentences {

    private final MessageSource messages;
    private final FormTexts forms;

    Sentences(MessageSource messages, FormTexts forms) {
        this.messages = messages;
        this.forms = forms;
    }

    /** What the engine itself does not do here. */
    String of(String key, Object... arguments) {
        return messages.getMessage("workflow.refused." + key, arguments, LocaleContextHolder.getLocale());
    }

    String of(Refusal refusal) {
        Locale reader = LocaleContextHolder.getLocale();
        if (refusal instanceof AnswersNotAccepted answers && !answers.problems().isEmpty()) {
            return answers.problems().stream().map(problem -> forms.sentence(answers.form(), problem, reader))
                    .collect(Collectors.joining(" "));
        }
        return messages.getMessage(refusal.messageKey(), refusal.arguments(), reader);
    }
}
