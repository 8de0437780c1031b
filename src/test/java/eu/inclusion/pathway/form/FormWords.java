package eu.inclusion.pathway.form;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The keys under which a form's words stand in the message bundles. */
final class FormWords {

    private final String prefix;
    private final Set<String> keys = new LinkedHashSet<>();

    private FormWords(FormSchema form) {
        prefix = "form." + form.id() + ".";
        if (form.seenByOrganisations()) {
            keys.add(prefix + "title"); // Tasklist shows the task's name instead
        }
        add(form.flat(), "");
    }

    static Set<String> of(FormSchema form) {
        return new FormWords(form).keys;
    }

    private void add(List<FormComponent> components, String where) {
        for (FormComponent component : components) {
            if (component instanceof FormField field) {
                addField(field, where + field.key());
            } else if (component instanceof FormRows rows) {
                add(rows.key() + ".label", rows.label());
                add(rows.key() + ".description", rows.description());
                add(rows.components(), rows.key() + ".");
            } else if (component instanceof FormText text) {
                add(text.id() + ".text", text.text());
            } else if (component instanceof FormGroup group) {
                add(group.id() + ".label", group.label());
            } else if (component instanceof FormTable table) {
                add(table.id() + ".label", table.label());
                table.columns().forEach(column -> add(table.id() + ".column." + column.key(), column.label()));
            }
        }
    }

    private void addField(FormField field, String where) {
        add(where + ".label", field.label());
        add(where + ".description", field.description());
        field.options().fixed().forEach(option -> add(where + ".option." + option.value(), option.label()));
    }

    /** A text that is nothing but a value has no words of its own. */
    private void add(String key, String words) {
        if (!words.isBlank() && !words.strip().matches("\\{\\{[^}]+}}")) {
            keys.add(prefix + key);
        }
    }
}
