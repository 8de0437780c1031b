package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Checks what is answered row by row; a row in which nothing was answered is passed over. */
class RowsCheck {

    private final FormRows rows;
    private final FieldCheck check;
    private final Conditions conditions;
    private final Map<String, ?> data;
    private final List<FormProblem> problems = new ArrayList<>();

    RowsCheck(FormRows rows, FieldCheck check, Conditions conditions, Map<String, ?> data) {
        this.rows = rows;
        this.check = check;
        this.conditions = conditions;
        this.data = data;
    }

    List<FormProblem> problems() {
        return problems;
    }

    List<Map<String, Object>> check(@Nullable Object given) {
        List<Map<String, Object>> checked = new ArrayList<>();
        if (given != null && !(given instanceof Collection<?>)) {
            problem("form.not-rows");
        } else if (given instanceof Collection<?> many) {
            checkEach(many, checked);
        }
        if (checked.size() < rows.minRows() && problems.isEmpty()) {
            problem("form.required-rows", rows.minRows());
        }
        return checked;
    }

    private void checkEach(Collection<?> many, List<Map<String, Object>> checked) {
        if (many.size() > rows.maxRows()) {
            problem("form.too-many-rows", rows.maxRows());
            return;
        }
        int index = 0;
        for (Object one : many) {
            if (!(one instanceof Map<?, ?> row)) {
                problem("form.not-rows");
            } else if (answered(row)) {
                checked.add(checkRow(row, rows.key() + "[" + index + "]."));
            }
            index++;
        }
    }

    private boolean answered(Map<?, ?> row) {
        return row.entrySet().stream().filter(answer -> rows.field(String.valueOf(answer.getKey())).filter(FormField::carried).isEmpty())
                .map(Map.Entry::getValue).anyMatch(value -> value != null && !value.equals(false)
                        && !value.toString().isBlank() && !(value instanceof Collection<?> many && many.isEmpty()));
    }

    private Map<String, Object> checkRow(Map<?, ?> row, String where) {
        Map<String, Checked> checked = new HashMap<>();
        Map<String, Object> values = new HashMap<>();
        for (FormField field : rows.fields()) {
            Checked one = check.check(field, row.get(field.key()), data);
            checked.put(field.key(), one);
            values.put(field.key(), one.wrong() == null ? one.answer() : row.get(field.key()));
        }
        Set<FormComponent> hidden = new Hidden(conditions, data).among(rows.components(), values);
        Map<String, Object> answers = new LinkedHashMap<>();
        rows.fields().stream().filter(field -> !field.fixed() && !hidden.contains(field))
                .forEach(field -> take(field, checked.get(field.key()), where, answers));
        row.keySet().stream().filter(key -> !checked.containsKey(String.valueOf(key)))
                .limit(Unknown.MOST_NAMED).forEach(key -> problems.add(Unknown.problem(where, key)));
        return answers;
    }

    private void take(FormField field, @Nullable Checked one, String where, Map<String, Object> answers) {
        if (one == null) {
            return;
        }
        if (one.wrong() != null) {
            problems.add(new FormProblem(where + field.key(), field.label(), one.wrong(), one.details()));
        } else if (one.answer() != null) {
            answers.put(field.key(), one.answer());
        }
    }

    private void problem(String key, Object... details) {
        problems.add(new FormProblem(rows.key(), rows.label(), key, List.of(details)));
    }
}
