package eu.inclusion.pathway.form;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Checks that what was chosen was there to choose. */
class ChoiceCheck {

    Checked one(FormField field, Object given, Map<String, ?> data) {
        String chosen = given.toString();
        boolean simple = given instanceof String || given instanceof Number || given instanceof Boolean;
        return simple && values(field, data).contains(chosen) ? Checked.fine(chosen)
                : Checked.wrong("form.not-an-option");
    }

    Checked many(FormField field, Object given, Map<String, ?> data) {
        if (!(given instanceof Collection<?> many)) {
            return Checked.wrong("form.not-an-option");
        }
        Set<String> chosen = new LinkedHashSet<>();
        many.forEach(one -> chosen.add(String.valueOf(one)));
        return values(field, data).containsAll(chosen) ? Checked.fine(List.copyOf(chosen))
                : Checked.wrong("form.not-an-option");
    }

    private static Set<String> values(FormField field, Map<String, ?> data) {
        return field.options().in(data).stream().map(FormOption::value).collect(Collectors.toSet());
    }
}
