package eu.inclusion.pathway.mapping;

import java.util.List;

/**
 * One thing about a row that somebody should mend, or at least know.
 *
 * @param column as it is called in the file; empty when it is about the whole row
 * @param messageKey the sentence that says what to do
 * @param stops whether the row was left out because of it
 */
public record RowProblem(String column, String messageKey, List<Object> arguments, boolean stops) {

    public RowProblem {
        arguments = List.copyOf(arguments);
    }

    /** What the sentence's placeholders stand for, in their order. */
    public Object[] details() {
        return arguments.toArray();
    }
}
