package eu.inclusion.pathway.form;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What conditions hide. The answer to a hidden question does not count in the condition of another, so this goes
 * round until nothing changes.
 */
class Hidden {

    private static final int ROUNDS = 10;

    private final Conditions conditions;
    private final Map<String, ?> data;
    private Set<FormComponent> hidden = Set.of();

    Hidden(Conditions conditions, Map<String, ?> data) {
        this.conditions = conditions;
        this.data = data;
    }

    /** The hidden components among these, with everything inside hidden groups. */
    Set<FormComponent> among(List<FormComponent> components, Map<String, Object> values) {
        for (int round = 0; round < ROUNDS; round++) {
            Set<FormComponent> found = new HashSet<>();
            Map<String, Object> visible = visible(values);
            components.forEach(component -> collect(component, false, visible, found));
            if (found.equals(hidden)) {
                break;
            }
            hidden = found;
        }
        return hidden;
    }

    /** The data and the answers to what is not hidden. */
    Map<String, Object> visible(Map<String, Object> values) {
        Map<String, Object> visible = new HashMap<>(data);
        visible.putAll(values);
        for (FormComponent component : hidden) {
            if (component instanceof FormField field && values.containsKey(field.key())) {
                visible.put(field.key(), null);
            } else if (component instanceof FormRows rows) {
                visible.put(rows.key(), null);
            }
        }
        return visible;
    }

    private void collect(FormComponent component, boolean within, Map<String, Object> values,
                         Set<FormComponent> found) {
        String condition = component.hiddenWhen();
        boolean hide = within || condition != null && conditions.holds(condition, values);
        if (hide) {
            found.add(component);
        }
        if (component instanceof FormGroup group) {
            group.components().forEach(inner -> collect(inner, hide, values, found));
        }
    }
}
