package eu.inclusion.pathway.form;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What questions show: what was typed, else what the form's data know, else the form's own default. */
record Values(Map<String, ?> data, @Nullable Map<String, ?> typed) {

    @Nullable Object of(FormField field) {
        if (field.fixed() || typed == null) {
            return data.get(field.key()) == null ? field.defaultValue() : data.get(field.key());
        }
        return typed.get(field.key());
    }

    @Nullable Object of(FormRows rows) {
        return typed == null ? data.get(rows.key()) : typed.get(rows.key());
    }

    /** The values inside one row. */
    Values row(Map<String, ?> row) {
        Map<String, Object> around = new HashMap<>(data);
        return new Values(around, row);
    }
}
