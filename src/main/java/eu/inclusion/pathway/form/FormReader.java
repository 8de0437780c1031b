package eu.inclusion.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads the components of one form. What it does not know it refuses: an answer we cannot check has no place here. */
class FormReader {

    private static final int MOST_ROWS = 50;

    private final Node form;

    FormReader(JsonNode form) {
        this.form = new Node(form.path("id").asText("?"), form);
    }

    FormSchema read() {
        if (!form.has("id") || !form.has("components")) {
            throw form.refused("a form has an id and components");
        }
        FormSchema schema = new FormSchema(form.text("id"), components(form), form.map("properties"));
        refuseDoubles(schema);
        return schema;
    }

    private List<FormComponent> components(Node parent) {
        List<FormComponent> read = new ArrayList<>();
        parent.list("components").forEach(child -> read.add(component(child)));
        return read;
    }

    private FormComponent component(Node node) {
        return switch (node.text("type")) {
            case "text" -> new FormText(node.id(), Placeholders.checked(node, node.text("text")), hiddenWhen(node));
            case "separator" -> new FormRule(node.id(), true, hiddenWhen(node));
            case "spacer" -> new FormRule(node.id(), false, hiddenWhen(node));
            case "table" -> table(node);
            case "group" -> group(node);
            case "dynamiclist" -> rows(node);
            default -> new FieldReader(node).read();
        };
    }

    private FormGroup group(Node node) {
        if (node.has("path")) {
            throw node.refused("a group must not have a path: its questions have keys of their own");
        }
        return new FormGroup(node.id(), node.text("label"), components(node), hiddenWhen(node));
    }

    private FormTable table(Node node) {
        List<FormTable.Column> columns = new ArrayList<>();
        node.list("columns").forEach(column -> columns.add(
                new FormTable.Column(column.text("label"), column.text("key"))));
        if (columns.isEmpty()) {
            throw node.refused("a table names its columns");
        }
        String source = Placeholders.nameIn(node.text("dataSource"));
        if (source == null) {
            throw node.refused("a table's dataSource is the name of a list, as in \"=rows\"");
        }
        return new FormTable(node.id(), node.text("label"), source, columns, hiddenWhen(node));
    }

    private FormRows rows(Node node) {
        String key = node.text("path");
        if (key.isEmpty() || key.contains(".")) {
            throw node.refused("a dynamic list has a path of one word");
        }
        Node properties = node.child("properties");
        FormRows rows = new FormRows(node.id(), key, node.text("label"), node.text("description"),
                node.number("defaultRepetitions", 1), properties.number("minRows", 0),
                properties.number("maxRows", MOST_ROWS), properties.number("firstNumber", 1), "line".equals(properties.text("layout")),
                components(node), hiddenWhen(node));
        if (rows.components().stream().anyMatch(inner -> !(inner instanceof FormField || inner instanceof FormText))) {
            throw node.refused("a dynamic list holds questions and texts only");
        }
        return rows;
    }

    private void refuseDoubles(FormSchema schema) {
        Set<String> keys = new HashSet<>();
        schema.fields().forEach(field -> once(keys, field.key()));
        for (FormRows rows : schema.rows()) {
            once(keys, rows.key());
            Set<String> inRow = new HashSet<>();
            rows.fields().forEach(field -> once(inRow, field.key()));
        }
    }

    private void once(Set<String> keys, String key) {
        if (!keys.add(key)) {
            throw form.refused("two questions have the key '" + key + "'");
        }
    }

    static @Nullable String hiddenWhen(Node node) {
        String hide = node.child("conditional").text("hide").trim();
        return hide.isEmpty() ? null : hide;
    }
}
