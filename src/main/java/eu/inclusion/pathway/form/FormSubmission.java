package eu.inclusion.pathway.form;

import java.util.Locale;
import java.util.Map;

/**
 * What a browser sent, read by the form. What cannot be read as its type stays as it was typed, so that the check can
 * say what is wrong and the page can show it again.
 *
 * @param values      by the questions' keys, to be given to {@link FormCheck#check}
 * @param rowsChanged whether the person only asked for a row more or a row less: draw again and check nothing
 */
public record FormSubmission(Map<String, Object> values, boolean rowsChanged) {

    /** The button that adds a row has this name, and the rows' key as its value. */
    public static final String ADD_ROW = "form.add-row";

    /** The button that removes a row has this name, and the row as its value: {@code activities[1]}. */
    public static final String REMOVE_ROW = "form.remove-row";

    /** Reads the parameters of a request; what the form does not ask is left alone. */
    public static FormSubmission read(FormSchema form, Map<String, String[]> parameters, Locale locale) {
        return new SubmissionReader(parameters, locale).read(form);
    }
}
