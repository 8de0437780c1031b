package eu.inclusion.pathway.form;

import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One question of a form. A question that is {@code fixed} (disabled or read-only) shows a value and takes no answer.
 *
 * @param properties what the form's maker says besides, for example {@code input: email}
 */
public record FormField(String id, String key, FieldType type, String label, String description, FieldRules rules,
                        FieldOptions options, boolean fixed, @Nullable Object defaultValue, Appearance appearance,
                        Map<String, String> properties, @Nullable String hiddenWhen) implements FormComponent {

    public FormField {
        properties = Map.copyOf(properties);
    }

    /** Whether nobody sees it: the page only carries its value along, as the name by which other answers call a row. */
    public boolean carried() {
        return "hidden".equals(properties.get("input"));
    }

    /** What stands before and behind the answer, for example a currency. */
    public record Appearance(String before, String after) {
    }
}
