package eu.inclusion.pathway.form;

import java.util.List;
import java.util.Optional;

/**
 * Where in the form a question stands: outside rows, or in one row.
 *
 * @param name      what input names begin with: nothing, or {@code activities[0].}
 * @param texts     what message keys begin with: nothing, or {@code activities.}
 * @param neighbours the questions beside it
 */
record Place(String name, String texts, List<FormField> neighbours) {

    Optional<FormField> neighbour(String key) {
        return neighbours.stream().filter(field -> field.key().equals(key)).findFirst();
    }
}
