package eu.inclusion.pathway.internationalcall;

import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * Whom a host selects.
 *
 * @param selected get a place
 * @param waiting its waiting list, the first to move up first
 * @param deviation why an agency's order was left; not needed where it was kept
 */
public record HostChoice(List<EventApplicationId> selected, List<EventApplicationId> waiting, @Nullable String deviation) {

    public HostChoice {
        selected = selected.stream().distinct().toList();
        List<EventApplicationId> main = selected;
        waiting = waiting.stream().distinct().filter(one -> !main.contains(one)).toList();
    }

    Stream<EventApplicationId> all() {
        return Stream.concat(selected.stream(), waiting.stream());
    }

    @Nullable String reason() {
        return deviation == null || deviation.isBlank() ? null : deviation.strip();
    }
}
