package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Where the answers to choose from stand: in the form itself, or in its data under a key. */
public record FieldOptions(List<FormOption> fixed, @Nullable String dataKey) {

    static final FieldOptions NONE = new FieldOptions(List.of(), null);

    public FieldOptions {
        fixed = List.copyOf(fixed);
    }

    /** The answers to choose from, now. */
    public List<FormOption> in(Map<String, ?> data) {
        if (dataKey == null) {
            return fixed;
        }
        List<FormOption> options = new ArrayList<>();
        if (data.get(dataKey) instanceof Iterable<?> given) {
            given.forEach(option -> options.add(option(option)));
        }
        return options;
    }

    private static FormOption option(Object given) {
        if (given instanceof Map<?, ?> map && map.get("value") != null) {
            String value = String.valueOf(map.get("value"));
            Object label = map.get("label");
            return new FormOption(value, label == null ? value : label.toString());
        }
        return new FormOption(String.valueOf(given), String.valueOf(given));
    }
}
