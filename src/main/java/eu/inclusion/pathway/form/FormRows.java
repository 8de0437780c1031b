package eu.inclusion.pathway.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * A question that is answered as often as needed, row by row: activities, partners, budget lines.
 *
 * @param firstNumber with which number the first row is named
 * @param inLine      whether the questions of a row stand beside each other where the screen is wide enough
 */
public record FormRows(String id, String key, String label, String description, int startRows, int minRows, int maxRows, int firstNumber, boolean inLine,
                       List<FormComponent> components, @Nullable String hiddenWhen) implements FormComponent {

    public FormRows {
        components = List.copyOf(components);
    }

    /** The questions of one row. */
    public List<FormField> fields() {
        return FormSchema.among(components, FormField.class);
    }

    /** How the row at that place, counted from nought, is numbered for people. */
    public int numberOf(int index) {
        return firstNumber + index;
    }

    Optional<FormField> field(String fieldKey) {
        return fields().stream().filter(field -> field.key().equals(fieldKey)).findFirst();
    }
}
