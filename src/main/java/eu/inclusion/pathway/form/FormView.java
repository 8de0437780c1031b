package eu.inclusion.pathway.form;

import java.util.List;

/**
 * A form as it is drawn for one person, in that person's language, by the fragments {@code form/fields} and
 * {@code form/errors}.
 *
 * @param id       the form's id
 * @param title    for the page's heading
 * @param items    what to draw, in order
 * @param problems what to mend, each with a link to its question
 * @param rows     whether there are rows to add or remove, so that Enter must not press those buttons
 */
public record FormView(String id, String title, List<FormItem> items, List<Problem> problems, boolean rows) {

    public FormView {
        items = List.copyOf(items);
        problems = List.copyOf(problems);
    }

    /** One thing to mend: where, and how. */
    public record Problem(String href, String text) {
    }
}
