package eu.inclusion.pathway.form;

import java.util.List;

/**
 * One thing that is wrong with the answers.
 *
 * @param field      where: {@code title}, or {@code activities[0].title} in the first row
 * @param label      the question as its form's file says it
 * @param messageKey the key of the sentence that says what to mend
 * @param details    what the sentence says besides the label: it is {@code {1}}, {@code {2}} there; the label is
 *                   {@code {0}}
 */
public record FormProblem(String field, String label, String messageKey, List<Object> details) {

    static final String REQUIRED = "form.required";

    public FormProblem {
        details = List.copyOf(details);
    }

    /** Whether the only thing wrong is that the answer is not there yet: a draft may be so. */
    public boolean missing() {
        return messageKey.startsWith(REQUIRED);
    }
}
