package eu.inclusion.pathway.form;

import eu.inclusion.pathway.form.FormItem.Fact;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Answers given to a form, listed to read. */
record AnswerList(FormSchema form, Values values, Wording wording, Conditions conditions) {

    List<Fact> facts() {
        Set<FormComponent> left = hidden(form.components(), answers());
        List<Fact> facts = new ArrayList<>();
        for (FormComponent component : form.flat()) {
            if (left.contains(component)) {
                continue;
            }
            if (component instanceof FormField field && !field.carried()) {
                facts.add(new QuestionBuilder(new Place("", "", List.of()), values, problems(), wording).fact(field));
            } else if (component instanceof FormRows rows) {
                addRows(rows, facts);
            }
        }
        return facts;
    }

    private Set<FormComponent> hidden(List<FormComponent> components, Map<String, Object> answers) {
        return new Hidden(conditions, values.data()).among(components, answers);
    }

    private Map<String, Object> answers() {
        Map<String, Object> answers = answers(form.fields(), values);
        form.rows().forEach(rows -> answers.put(rows.key(), values.of(rows)));
        return answers;
    }

    private static Map<String, Object> answers(List<FormField> fields, Values here) {
        Map<String, Object> answers = new HashMap<>();
        fields.forEach(field -> answers.put(field.key(), here.of(field)));
        return answers;
    }

    private void addRows(FormRows rows, List<Fact> facts) {
        String label = wording.of(rows.key() + ".label", rows.label());
        List<Map<String, ?>> given = values.rowsOf(rows);
        for (int index = 0; index < given.size(); index++) {
            String row = wording.word("form.row", label, String.valueOf(rows.numberOf(index))) + ": ";
            Place place = new Place("", rows.key() + ".", rows.fields());
            Values inRow = values.row(given.get(index));
            Set<FormComponent> left = hidden(rows.components(), answers(rows.fields(), inRow));
            QuestionBuilder builder = new QuestionBuilder(place, inRow, problems(), wording);
            rows.fields().stream().filter(field -> !field.carried() && !left.contains(field)).map(builder::fact)
                    .forEach(fact -> facts.add(new Fact(row + fact.label(), fact.value(), fact.given())));
        }
    }

    private Problems problems() {
        return new Problems(List.of(), wording);
    }
}
