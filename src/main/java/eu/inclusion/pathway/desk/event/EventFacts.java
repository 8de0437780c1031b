package eu.inclusion.pathway.desk.event;

import eu.inclusion.pathway.calendar.VenueClocks;
import eu.inclusion.pathway.desk.Chapter;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventLine;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What is planned of an event, in the reader's words; what is not known is left out. */
final class EventFacts {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private final List<Chapter.Fact> gathered = new ArrayList<>();
    private final Words words;

    private EventFacts(Words words) {
        this.words = words;
    }

    static List<Chapter.Fact> of(Event event, EventLine line, String agency, VenueClocks clocks, Words words) {
        EventFacts facts = new EventFacts(words);
        facts.add("desk.event.format", words.of("event.format." + event.format()) + ", " + words.of("event.kind." + event.kind()));
        facts.add("desk.agency", agency);
        facts.add("desk.event.when", when(event, clocks, words));
        facts.add("desk.event.where", joined("\n", event.place(), event.venue().address()));
        facts.add("desk.event.accessibility", event.venueAccessibility());
        facts.add("desk.event.language", event.language());
        facts.add("desk.event.reply-by", words.day(event.replyBy()));
        facts.add("desk.event.places", words.of("event.room", line.persons(), line.capacity()));
        facts.add("desk.strands", event.strands().isEmpty() ? words.of("desk.event.all-strands") : facts.named("programme.strand.", event.forStrands()));
        facts.add("desk.event.needs", facts.named("mapping.need.", event.answers()));
        event.ownFields().forEach((field, said) -> facts.add("event.field." + field, said));
        facts.add("desk.event.about", event.description());
        facts.add("desk.event.agenda", event.agenda());
        facts.add("desk.event.listed", words.of(event.listed() ? "desk.event.listed.yes" : "desk.event.listed.no"));
        facts.add("desk.event.cancelled-because", event.cancelledBecause());
        return List.copyOf(facts.gathered);
    }

    private static String when(Event event, VenueClocks clocks, Words words) {
        String hours = hours(event.startsAt(), event.endsAt());
        return joined("\n", words.days(event.startsOn(), event.endsOn()),
                hours == null ? null : clocks.said(hours, event.venue().clocks(), event.times(), words.reader()));
    }

    private static @Nullable String hours(@Nullable LocalTime from, @Nullable LocalTime until) {
        String said = joined(" – ", from == null ? null : HOUR.format(from), until == null ? null : HOUR.format(until));
        return said.isEmpty() ? null : said;
    }

    private void add(String key, @Nullable String value) {
        if (value != null && !value.isBlank()) {
            gathered.add(new Chapter.Fact(words.of(key), value));
        }
    }

    private String named(String prefix, Collection<? extends Enum<?>> values) {
        return values.stream().map(value -> words.of(prefix + value.name())).sorted().collect(Collectors.joining("\n"));
    }

    private static String joined(String between, @Nullable String... parts) {
        return Stream.of(parts).filter(Objects::nonNull).collect(Collectors.joining(between));
    }
}
