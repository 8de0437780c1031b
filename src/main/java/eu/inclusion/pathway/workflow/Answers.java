package eu.inclusion.pathway.workflow;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a person answered on a form, checked against it already: only its fields, each of its type. */
public record Answers(Map<String, Object> values) {

    /** A text or a chosen option; empty when nothing was filled in. */
    public String text(String field) {
        Object value = values.get(field);
        return value == null ? "" : value.toString().strip();
    }

    /** A text, or nothing when it was left empty. */
    public @Nullable String textOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : text;
    }

    public boolean isTicked(String field) {
        return Boolean.TRUE.equals(values.get(field));
    }

    public @Nullable Integer numberOrNull(String field) {
        return values.get(field) instanceof Number number ? number.intValue() : null;
    }

    public @Nullable LocalDate dayOrNull(String field) {
        String text = text(field);
        return text.isEmpty() ? null : LocalDate.parse(text);
    }

    /** The chosen options of a checklist. */
    public List<String> choices(String field) {
        return values.get(field) instanceof Collection<?> chosen ? chosen.stream().map(Object::toString).toList() : List.of();
    }

    /** The rows of a repeated group. */
    @SuppressWarnings("unchecked")
    public List<Map<String, Object>> rows(String field) {
        return values.get(field) instanceof Collection<?> rows ? rows.stream().map(row -> (Map<String, Object>) row).toList() : List.of();
    }
}
