package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
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

    List<Map<String, ?>> rowsOf(FormRows rows) {
        return rows(of(rows));
    }

    /** The values inside one row. */
    Values row(Map<String, ?> row) {
        return new Values(data, row);
    }

    static List<Map<String, ?>> rows(@Nullable Object rows) {
        List<Map<String, ?>> maps = new ArrayList<>();
        if (rows instanceof Collection<?> many) {
            many.forEach(one -> maps.add(one instanceof Map<?, ?> map ? named(map) : Map.of()));
        }
        return maps;
    }

    private static Map<String, ?> named(Map<?, ?> map) {
        Map<String, Object> named = new LinkedHashMap<>();
        map.forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }
}
