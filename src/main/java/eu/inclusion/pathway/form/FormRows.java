package eu.inclusion.pathway.form;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A question that is answered as often as needed, row by row: activities, partners, budget lines. */
public record FormRows(String id, String key, String label, String description, int startRows, int minRows, int maxRows,
                       List<FormComponent> components, @Nullable String hiddenWhen) implements FormComponent {

    public FormRows {
        components = List.copyOf(components);
    }

    /** The questions of one row. */
    public List<FormField> fields() {
        return FormSchema.among(components, FormField.class);
    }

    Optional<FormField> field(String fieldKey) {
        return fields().stream().filter(field -> field.key().equals(fieldKey)).findFirst();
    }
}
