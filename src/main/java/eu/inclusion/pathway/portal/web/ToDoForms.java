package eu.inclusion.pathway.portal.web;

import eu.inclusion.pathway.form.FormCheck;
import eu.inclusion.pathway.form.FormProblem;
import eu.inclusion.pathway.form.FormSchema;
import eu.inclusion.pathway.form.FormSubmission;
import eu.inclusion.pathway.form.FormView;
import eu.inclusion.pathway.form.FormViews;
import eu.inclusion.pathway.form.Forms;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.todo.OpenToDo;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Draws the form of a to-do and reads what was typed. */
@Component
class ToDoForms {

    private final Forms forms;
    private final FormViews views;
    private final FormCheck check;
    private final FormSentences sentences;

    ToDoForms(Forms forms, FormViews views, FormCheck check, FormSentences sentences) {
        this.forms = forms;
        this.views = views;
        this.check = check;
        this.sentences = sentences;
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

    /** What is wrong with the answers, as far as the form can say; the domain has its own word when they are sent. */
    List<FormProblem> problems(OpenToDo open, Map<String, Object> typed) {
        return check.check(schema(open), typed, open.data()).problems();
    }

    private FormSchema schema(OpenToDo open) {
        return forms.read(open.form());
    }
}
