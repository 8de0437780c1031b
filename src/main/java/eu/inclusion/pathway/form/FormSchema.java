package eu.inclusion.pathway.form;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** A form as its file says it: what it shows, what it asks, and what the answers must meet. */
public record FormSchema(String id, List<FormComponent> components, Map<String, String> properties) {

    public FormSchema {
        components = List.copyOf(components);
        properties = Map.copyOf(properties);
    }

    /** Whether organisations see this form: its property {@code door} is {@code portal} or {@code both}. */
    public boolean seenByOrganisations() {
        return portalOnly() || "both".equals(properties.get("door"));
    }

    /** Whether the form is drawn in the portal only, so that it need not keep to what Tasklist can draw. */
    public boolean portalOnly() {
        return "portal".equals(properties.get("door"));
    }

    /** All questions outside repeated rows, in their order. */
    public List<FormField> fields() {
        return among(flat(), FormField.class);
    }

    /** All questions that are answered row by row, in their order. */
    public List<FormRows> rows() {
        return among(flat(), FormRows.class);
    }

    /** The names of values that stand in texts to read and answer no question. */
    public Set<String> namesToRead() {
        Set<String> names = among(flat(), FormText.class).stream().flatMap(text -> Placeholders.namesIn(text.text()))
                .collect(Collectors.toCollection(HashSet::new));
        fields().forEach(field -> names.remove(field.key()));
        return names;
    }

    /** All components, with those of groups after their group. */
    List<FormComponent> flat() {
        List<FormComponent> all = new ArrayList<>();
        components.forEach(component -> collect(component, all));
        return all;
    }

    private static void collect(FormComponent component, List<FormComponent> all) {
        all.add(component);
        if (component instanceof FormGroup group) {
            group.components().forEach(inner -> collect(inner, all));
        }
    }

    static <C extends FormComponent> List<C> among(List<FormComponent> components, Class<C> kind) {
        return components.stream().filter(kind::isInstance).map(kind::cast).toList();
    }
}
