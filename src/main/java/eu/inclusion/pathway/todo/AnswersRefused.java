package eu.inclusion.pathway.todo;

import eu.inclusion.pathway.programme.Refusal;
import java.util.List;

/** The answers to a to-do do not fit its form; the to-do stays open. */
public class AnswersRefused extends Refusal {

    private static final long serialVersionUID = 1L;

    private final transient List<Problem> problems;

    public AnswersRefused(List<Problem> problems) {
        super("todo.answers-refused", problems.size());
        this.problems = List.copyOf(problems);
    }

    /** All that is wrong, field by field, in the form's order. */
    public List<Problem> problems() {
        return problems;
    }

    /**
     * One thing wrong with one field.
     *
     * @param field the field's key in the form
     * @param label the field's label
     * @param messageKey key of the sentence in the message bundles
     */
    public record Problem(String field, String label, String messageKey, List<Object> arguments) {
    }
}
