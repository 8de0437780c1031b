package eu.inclusion.pathway.form;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A form on a page for everybody, without a task behind it: drawn, read and checked like every other, with what it offers. */
public abstract class PublicForm {

    private final FormSchema form;
    private final FormViews views;
    private final FormCheck check;

    protected PublicForm(FormSchema form, FormViews views, FormCheck check) {
        this.form = form;
        this.views = views;
        this.check = check;
    }

    /** What the form shows and offers, whoever opens it. */
    protected abstract Map<String, Object> data(Locale reader);

    /** The form as somebody sees it first, with these values in it. */
    protected FormView first(Map<String, Object> values, Locale reader) {
        return views.first(form, values, reader);
    }

    /** The form as somebody typed it, with what is to be mended. */
    public FormView again(Map<String, Object> typed, List<FormProblem> problems, Locale reader) {
        return views.again(form, data(reader), typed, problems, reader);
    }

    public FormSubmission read(Map<String, String[]> parameters, Locale reader) {
        return FormSubmission.read(form, parameters, reader);
    }

    public FormResult check(Map<String, Object> typed, Locale reader) {
        return check.check(form, typed, data(reader));
    }
}
