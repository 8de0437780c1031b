package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** One form's answers while they are checked: first each by itself, then without what conditions hide. */
class AnswerSheet {

    private final FormSchema form;
    private final Map<String, ?> submitted;
    private final Map<String, ?> data;
    private final FieldCheck check;
    private final Conditions conditions;

    private final Map<String, Object> answers = new LinkedHashMap<>();
    private final List<FormProblem> problems = new ArrayList<>();

    AnswerSheet(FormSchema form, Map<String, ?> submitted, Map<String, ?> data, FieldCheck check,
                Conditions conditions) {
        this.form = form;
        this.submitted = submitted;
        this.data = data;
        this.check = check;
        this.conditions = conditions;
    }

    FormResult result() {
        Map<String, Checked> checked = new HashMap<>();
        form.fields().stream().filter(field -> !field.fixed()).forEach(field ->
                checked.put(field.key(), check.check(field, submitted.get(field.key()), data)));
        Hidden hidden = new Hidden(conditions, data);
        Map<String, Object> values = new HashMap<>();
        checked.forEach((key, one) -> values.put(key, one.wrong() == null ? one.answer() : submitted.get(key)));
        form.rows().forEach(rows -> values.put(rows.key(), submitted.get(rows.key())));
        Set<FormComponent> left = hidden.among(form.components(), values);
        form.flat().stream().filter(component -> !left.contains(component))
                .forEach(component -> take(component, checked, hidden.visible(values)));
        refuseUnknown();
        return new FormResult(form, answers, problems);
    }

    private void take(FormComponent component, Map<String, Checked> checked, Map<String, Object> visible) {
        if (component instanceof FormField field && checked.containsKey(field.key())) {
            take(field, checked.get(field.key()));
        } else if (component instanceof FormRows rows) {
            RowsCheck inRows = new RowsCheck(rows, check, conditions, visible);
            answers.put(rows.key(), inRows.check(submitted.get(rows.key())));
            problems.addAll(inRows.problems());
        }
    }

    private void take(FormField field, Checked one) {
        if (one.wrong() != null) {
            problems.add(new FormProblem(field.key(), field.label(), one.wrong(), one.details()));
        } else if (one.answer() != null) {
            answers.put(field.key(), one.answer());
        }
    }

    private void refuseUnknown() {
        Set<String> known = new HashSet<>();
        form.fields().forEach(field -> known.add(field.key()));
        form.rows().forEach(rows -> known.add(rows.key()));
        submitted.keySet().stream().filter(key -> !known.contains(key)).limit(Unknown.MOST_NAMED)
                .forEach(key -> problems.add(Unknown.problem("", key)));
    }
}
