package eu.inclusion.pathway.form;

import eu.inclusion.pathway.form.FormItem.Fact;
import eu.inclusion.pathway.form.FormItem.Group;
import eu.inclusion.pathway.form.FormItem.Row;
import eu.inclusion.pathway.form.FormItem.Rows;
import eu.inclusion.pathway.form.FormItem.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Turns a form's components into things to draw. */
class ViewBuilder {

    private final FormSchema form;
    private final Values values;
    private final Problems problems;
    private final Wording wording;
    private final HidingView hiding;

    ViewBuilder(FormSchema form, Values values, Problems problems, Wording wording, Conditions conditions) {
        this.form = form;
        this.values = values;
        this.problems = problems;
        this.wording = wording;
        this.hiding = new HidingView(form, wording, conditions, values.data());
    }

    List<FormItem> items() {
        return items(form.components(), new Place("", "", form.fields()), values);
    }

    /** The problem as the summary says it, with a link to its question. */
    FormView.Problem problem(FormProblem problem) {
        return new FormView.Problem("#" + QuestionBuilder.target(form, problem.field()), wording.sentence(problem));
    }

    private List<FormItem> items(List<FormComponent> components, Place place, Values here) {
        List<FormItem> items = new ArrayList<>();
        List<Fact> facts = new ArrayList<>();
        for (FormComponent component : components) {
            if (hiding.hiddenByFacts(component, here.data())) {
                continue;
            }
            if (component instanceof FormField field && field.fixed()) {
                facts.add(new QuestionBuilder(place, here, problems, wording).fact(field));
                continue;
            }
            addFacts(items, facts);
            items.add(item(component, place, here));
        }
        addFacts(items, facts);
        return items;
    }

    private static void addFacts(List<FormItem> items, List<Fact> facts) {
        if (!facts.isEmpty()) {
            items.add(new FormItem("facts", List.copyOf(facts), null, null));
            facts.clear();
        }
    }

    private FormItem item(FormComponent component, Place place, Values here) {
        if (component instanceof FormText text) {
            return hiding.item(text, place, "text",
                    Markdown.toHtml(wording.of(text.id() + ".text", text.text()), here.data()));
        } else if (component instanceof FormRule rule) {
            return hiding.item(rule, place, rule.line() ? "line" : "space", "");
        } else if (component instanceof FormTable table) {
            return hiding.item(table, place, "table", table(table, here));
        } else if (component instanceof FormGroup group) {
            String label = wording.filled(group.id() + ".label", group.label(), here.data());
            return hiding.item(group, place, "group", new Group(label, items(group.components(), place, here)));
        } else if (component instanceof FormRows rows) {
            return hiding.item(rows, place, "rows", rows(rows, here));
        }
        FormField field = (FormField) component;
        return hiding.item(field, place, QuestionBuilder.kind(field),
                new QuestionBuilder(place, here, problems, wording).question(field));
    }

    private Table table(FormTable table, Values here) {
        List<String> headings = table.columns().stream()
                .map(column -> wording.of(table.id() + ".column." + column.key(), column.label())).toList();
        List<List<String>> lines = new ArrayList<>();
        for (Map<String, ?> row : Values.rows(Placeholders.find(here.data(), table.source()))) {
            lines.add(table.columns().stream()
                    .map(column -> ShownValue.of(Placeholders.find(row, column.key()), wording.locale())).toList());
        }
        return new Table(wording.filled(table.id() + ".label", table.label(), here.data()), headings, lines);
    }

    private Rows rows(FormRows rows, Values here) {
        List<Map<String, ?>> given = here.rowsOf(rows);
        int count = Math.max(given.size(), values.typed() == null ? Math.max(rows.startRows(), rows.minRows()) : 0);
        String label = wording.filled(rows.key() + ".label", rows.label(), here.data());
        List<Row> drawn = new ArrayList<>();
        for (int index = 0; index < count; index++) {
            Map<String, ?> row = index < given.size() ? given.get(index) : Map.of();
            String name = rows.key() + "[" + index + "]";
            Place place = new Place(name + ".", rows.key() + ".", rows.fields());
            drawn.add(new Row(wording.word("form.row", label, String.valueOf(rows.numberOf(index))), name,
                    items(rows.components(), place, here.row(row))));
        }
        String error = problems.at(rows.key());
        String hint = wording.filled(rows.key() + ".description", rows.description(), here.data());
        return new Rows(rows.key(), rows.key(), label, hint, error,
                QuestionBuilder.describedBy(rows.key(), hint, error), drawn, count < rows.maxRows(), count > 0, rows.inLine());
    }
}
