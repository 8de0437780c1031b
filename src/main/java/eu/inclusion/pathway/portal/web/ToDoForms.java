package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.todo.OpenToDo;
import eu.inclusion.pathway.todo.ToDo;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Draws the form of a to-do and reads what was typed. */
@Component
class ToDoForms {

    private final Forms forms;
    private final FormViews views;
    private final FormSentences sentences;
    private final MessageSource words;
    private final Clock clock;

    ToDoForms(Forms forms, FormViews views, FormSentences sentences, MessageSource words, Clock clock) {
        this.forms = forms;
        this.views = views;
        this.sentences = sentences;
        this.words = words;
        this.clock = clock;
    }

    FormView first(OpenToDo open, Locale reader) {
        return views.first(schema(open), open.data(), reader);
    }

    FormView again(OpenToDo open, Map<String, Object> typed, List<FormProblem> problems, Locale reader) {
        return views.again(schema(open), open.data(), typed, problems, reader);
    }

    FormView refused(OpenToDo open, Map<String, Object> typed, Refusal refusal, Locale reader) {
        return sentences.with(again(open, typed, List.of(), reader), "#answers", refusal, reader);
    }

    FormSubmission read(OpenToDo open, Map<String, String[]> parameters, Locale reader) {
        return FormSubmission.read(schema(open), parameters, reader);
    }

    ToDoLine line(ToDo toDo, Locale reader) {
        return ToDoLine.of(toDo, clock.instant(), words, reader);
    }

    /** What happens after a to-do of this kind is done. */
    String whatFollows(String kind, Locale reader) {
        String usually = words.getMessage("portal.to-do-done.next", null, reader);
        return String.valueOf(words.getMessage("portal.to-do-done." + kind, null, usually, reader));
    }

    private FormSchema schema(OpenToDo open) {
        return forms.read(open.form());
    }
}
