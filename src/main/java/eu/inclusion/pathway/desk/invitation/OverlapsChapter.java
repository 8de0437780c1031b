package eu.inclusion.pathway.desk.invitation;

import eu.inclusion.pathway.desk.event.EventChapter;
import eu.inclusion.pathway.desk.event.EventReader;
import eu.inclusion.pathway.desk.event.EventSection;
import eu.inclusion.pathway.event.Overlaps;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** An event's page on those of its organisations that have a place at another event on the same days. */
@Component
@Order(25)
class OverlapsChapter implements EventChapter {

    private final Overlaps overlaps;

    OverlapsChapter(Overlaps overlaps) {
        this.overlaps = overlaps;
    }

    @Override
    public Optional<EventSection> of(EventReader reader) {
        if (!reader.host() || !reader.event().status().isToCome()) {
            return Optional.empty();
        }
        List<String> lines = overlaps.at(reader.event().id()).stream().map(one -> reader.words().of("desk.overlaps.line", one.organisation(), one.title(),
                reader.words().days(one.startsOn(), one.endsOn()))).toList();
        return lines.isEmpty() ? Optional.empty() : Optional.of(new EventSection("desk/invitation/overlaps", Map.of("lines", lines)));
    }
}
