package eu.inclusion.pathway.todo;

import java.util.Map;

/**
 * A to-do opened to be done: with its form and what the form shows.
 *
 * @param form the {@code .form} file with which it was deployed, as JSON text
 * @param data what the form shows and offers: prefilled answers, facts of the case, options
 */
public record OpenToDo(ToDo toDo, String form, Map<String, Object> data) {
}
