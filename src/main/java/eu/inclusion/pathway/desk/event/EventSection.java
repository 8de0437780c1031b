package eu.inclusion.pathway.desk.event;

import java.util.Map;

/**
 * A chapter of an event's page as it is drawn: the template has a fragment {@code chapter(it)} that begins with an {@code h2} and
 * reads these values from {@code it}. The page itself has {@code reader}, {@code event} and {@code brussels} besides.
 *
 * @param template for example {@code desk/event/participants}
 */
public record EventSection(String template, Map<String, Object> values) {

    public EventSection {
        values = Map.copyOf(values);
    }
}
