package eu.inclusion.pathway.form;

import com.fasterxml.jackson.databind.JsonNode;
import eu.inclusion.pathway.form.FieldRules.Written;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.jspecify.annotations.Nullable;

/** Reads one question of a form. */
class FieldReader {

    private final Node node;
    private final Node rules;

    FieldReader(Node node) {
        this.node = node;
        this.rules = node.child("validate");
    }

    FormField read() {
        FieldType type = type();
        String key = node.text("key");
        if (key.isEmpty() || !key.matches("[A-Za-z_]\\w*")) {
            throw node.refused("a question has a key of letters, digits and underscores");
        }
        return new FormField(node.id(), key, type, label(type), template("description"), rules(), options(type),
                node.flag("disabled") || node.flag("readonly"), defaultValue(), appearance(),
                node.map("properties"), FormReader.hiddenWhen(node));
    }

    private FieldType type() {
        return switch (node.text("type")) {
            case "textfield" -> FieldType.TEXTFIELD;
            case "textarea" -> FieldType.TEXTAREA;
            case "number" -> FieldType.NUMBER;
            case "checkbox" -> FieldType.CHECKBOX;
            case "checklist" -> FieldType.CHECKLIST;
            case "radio" -> FieldType.RADIO;
            case "select" -> FieldType.SELECT;
            case "taglist" -> FieldType.TAGLIST;
            case "datetime" -> moment();
            default -> throw node.refused("this kind of component cannot be checked on the server and is not allowed");
        };
    }

    private FieldType moment() {
        return switch (node.text("subtype")) {
            case "date" -> FieldType.DATE;
            case "time" -> localTime();
            default -> throw node.refused("of the moments only a date or a time can be asked");
        };
    }

    private FieldType localTime() {
        if (!"no_timezone".equals(node.text("timeSerializingFormat"))) {
            throw node.refused("a time is written without its zone: timeSerializingFormat must be no_timezone");
        }
        return FieldType.TIME;
    }

    private String label(FieldType type) {
        return switch (type) {
            case DATE -> template(node.has("dateLabel") ? "dateLabel" : "label");
            case TIME -> template(node.has("timeLabel") ? "timeLabel" : "label");
            default -> template("label");
        };
    }

    private String template(String name) {
        return Placeholders.checked(node, node.text(name));
    }

    private FieldRules rules() {
        return new FieldRules(rules.flag("required"), rules.number("minLength", 0),
                rules.number("maxLength", FieldRules.LONGEST_TEXT), pattern(), written(), limit("min"), limit("max"),
                node.has("decimalDigits") ? node.number("decimalDigits", 0) : null,
                node.flag("disallowPassedDates"));
    }

    private @Nullable Pattern pattern() {
        try {
            return rules.has("pattern") ? Pattern.compile(rules.text("pattern")) : null;
        } catch (PatternSyntaxException e) {
            throw node.refused("its pattern cannot be read: " + e.getDescription());
        }
    }

    private @Nullable Written written() {
        String type = rules.text("validationType");
        String input = node.child("properties").text("input");
        return switch (type.isEmpty() || "custom".equals(type) ? input : type) {
            case "email" -> Written.EMAIL;
            case "phone", "tel" -> Written.PHONE;
            case "url" -> Written.URL;
            case "", "text", "hidden" -> null;
            default -> throw node.refused("it is to be written as something unknown");
        };
    }

    private @Nullable BigDecimal limit(String name) {
        try {
            return rules.has(name) ? new BigDecimal(rules.text(name)) : null;
        } catch (NumberFormatException e) {
            throw node.refused(name + " must be a number");
        }
    }

    private FieldOptions options(FieldType type) {
        if (!type.chosen()) {
            return FieldOptions.NONE;
        }
        if (node.has("valuesKey")) {
            return new FieldOptions(List.of(), node.text("valuesKey"));
        }
        if (node.has("valuesExpression")) {
            String name = Placeholders.nameIn(node.text("valuesExpression"));
            if (name == null) {
                throw node.refused("its valuesExpression is the name of a list, as in \"=rows\"");
            }
            return new FieldOptions(List.of(), name);
        }
        List<FormOption> fixed = new ArrayList<>();
        node.list("values").forEach(option -> fixed.add(new FormOption(option.text("value"), option.text("label"))));
        if (fixed.isEmpty()) {
            throw node.refused("there is nothing to choose from");
        }
        return new FieldOptions(fixed, null);
    }

    private @Nullable Object defaultValue() {
        JsonNode value = node.json().path("defaultValue");
        if (value.isArray()) {
            List<String> values = new ArrayList<>();
            value.forEach(one -> values.add(one.asText()));
            return values;
        }
        if (value.isBoolean()) {
            return value.booleanValue();
        }
        return value.isNumber() ? value.decimalValue() : node.has("defaultValue") ? value.asText() : null;
    }

    private FormField.Appearance appearance() {
        Node appearance = node.child("appearance");
        return new FormField.Appearance(appearance.text("prefixAdorner"), appearance.text("suffixAdorner"));
    }
}
