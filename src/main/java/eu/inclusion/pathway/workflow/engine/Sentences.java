package eu.inclusion.pathway.workflow.engine;

import eu.inclusion.pathway.form.AnswersNotAccepted;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.programme.Refusal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Says a refusal in the language of whoever asks, for Tasklist and the REST API, which show one text. */
@Component
class Sentences {

    private final MessageSource messages;

    Sentences(MessageSource messages) {
        this.messages = messages;
    }

    String of(Refusal refusal) {
        Locale reader = LocaleContextHolder.getLocale();
        if (refusal instanceof AnswersNotAccepted answers && !answers.problems().isEmpty()) {
            return answers.problems().stream().map(problem -> of(problem, reader)).collect(Collectors.joining(" "));
        }
        return messages.getMessage(refusal.messageKey(), refusal.arguments(), reader);
    }

    private String of(FormProblem problem, Locale reader) {
        List<Object> details = new ArrayList<>(problem.details());
        details.add(0, problem.label());
        return messages.getMessage(problem.messageKey(), details.toArray(), reader);
    }
}
