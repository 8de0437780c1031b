package eu.inclusion.pathway.form;

import java.util.List;

/** An answer to a question that the form does not ask. */
final class Unknown {

    static final int MOST_NAMED = 20;
    private static final int LONGEST_NAME = 60;

    private Unknown() {
    }

    static FormProblem problem(String where, Object key) {
        String name = String.valueOf(key);
        String shown = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        return new FormProblem(where + shown, shown, "form.unknown-field", List.of());
    }
}
