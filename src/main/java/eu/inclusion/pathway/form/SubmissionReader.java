package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Reads a browser's parameters into values, question by question. */
class SubmissionReader {

    private static final Pattern ROW = Pattern.compile("(\\w+)\\[(\\d{1,3})](?:\\..+)?");

    private final Map<String, String[]> parameters;
    private final Locale locale;

    SubmissionReader(Map<String, String[]> parameters, Locale locale) {
        this.parameters = parameters;
        this.locale = locale;
    }

    FormSubmission read(FormSchema form) {
        Map<String, Object> values = new LinkedHashMap<>();
        form.fields().stream().filter(field -> !field.fixed())
                .forEach(field -> put(values, field.key(), value(field, field.key())));
        form.rows().forEach(rows -> values.put(rows.key(), rows(rows)));
        boolean changed = parameters.containsKey(FormSubmission.ADD_ROW)
                || parameters.containsKey(FormSubmission.REMOVE_ROW);
        return new FormSubmission(values, changed);
    }

    private static void put(Map<String, Object> values, String key, @Nullable Object value) {
        if (value != null) {
            values.put(key, value);
        }
    }

    private @Nullable Object value(FormField field, String name) {
        return switch (field.type()) {
            case CHECKBOX -> parameters.containsKey(name) && !"false".equals(first(name));
            case CHECKLIST, TAGLIST -> Stream.of(all(name)).filter(one -> !one.isBlank()).toList();
            case NUMBER -> TypedNumber.read(first(name), field.rules().decimals(), locale);
            case DATE -> date(name);
            default -> first(name);
        };
    }

    private @Nullable String date(String name) {
        if (parameters.containsKey(name)) {
            return first(name);
        }
        return TypedDate.of(first(name + ".day"), first(name + ".month"), first(name + ".year")).value();
    }

    private List<Map<String, Object>> rows(FormRows rows) {
        List<Map<String, Object>> read = new ArrayList<>();
        for (int index = 0; index <= lastIndex(rows.key()); index++) {
            String where = rows.key() + "[" + index + "].";
            Map<String, Object> row = new LinkedHashMap<>();
            rows.fields().stream().filter(field -> !field.fixed())
                    .forEach(field -> put(row, field.key(), value(field, where + field.key())));
            read.add(row);
        }
        change(rows, read);
        return read;
    }

    private int lastIndex(String key) {
        return parameters.keySet().stream().map(ROW::matcher).filter(Matcher::matches)
                .filter(match -> match.group(1).equals(key))
                .mapToInt(match -> Integer.parseInt(match.group(2))).max().orElse(-1);
    }

    private void change(FormRows rows, List<Map<String, Object>> read) {
        if (rows.key().equals(first(FormSubmission.ADD_ROW)) && read.size() < rows.maxRows()) {
            read.add(new LinkedHashMap<>());
        }
        String removed = first(FormSubmission.REMOVE_ROW);
        Matcher row = ROW.matcher(removed == null ? "" : removed);
        if (row.matches() && row.group(1).equals(rows.key()) && Integer.parseInt(row.group(2)) < read.size()) {
            read.remove(Integer.parseInt(row.group(2)));
        }
    }

    private @Nullable String first(String name) {
        String[] values = all(name);
        return values.length == 0 ? null : values[0];
    }

    private String[] all(String name) {
        return parameters.getOrDefault(name, new String[0]);
    }
}
