package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.calendar.VenueClocks;
import eu.inclusion.pathway.correspondence.EventLetter.EventAbout;
import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.event.Candidate;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How days, organisations and choices read on the forms of events, in the language of whoever looks. */
@Component
class EventWords {

    private final MessageSource messages;
    private final VenueClocks clocks;

    EventWords(MessageSource messages, VenueClocks clocks) {
        this.messages = messages;
        this.clocks = clocks;
    }

    String say(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader());
    }

    String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reader()).format(day);
    }

    String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** Days, with the hours where they are known. */
    String when(Event event) {
        String days = days(event.startsOn(), event.endsOn());
        return event.startsAt() == null ? days : days + ", " + clocks.said(event.startsAt() + (event.endsAt() == null ? "" : " – " + event.endsAt()),
                event.venue().clocks(), event.times(), reader());
    }

    /** When and where an event is, as letters say it. */
    EventDetails letter(Event event) {
        return new EventDetails(event.title(), event.startsOn(), event.endsOn(), event.startsAt(), event.endsAt(), clocks.abroad(event),
                event.placeAndAddress(), new EventAbout(event.description(), event.language(), event.venueAccessibility()));
    }

    /** Organisations as options: name, place and strands. */
    List<Map<String, Object>> options(List<Candidate> candidates) {
        return candidates.stream().map(one -> option(one, named(one) + strands(one))).toList();
    }

    /** Who was invited, as the rows of a table. */
    List<Map<String, Object>> rows(List<Candidate> invited) {
        return invited.stream().map(this::row).toList();
    }

    private Map<String, Object> row(Candidate one) {
        Map<String, Object> row = new LinkedHashMap<>();
        row.put("organisation", named(one));
        row.put("agency", one.agency().value());
        row.put("status", say("event.participation." + one.status()));
        row.put("persons", one.persons() == null ? "" : one.persons().toString());
        row.put("question", one.question() == null ? "" : one.question());
        return row;
    }

    private static Map<String, Object> option(Candidate one, String label) {
        return Map.of("value", one.id().text(), "label", label);
    }

    private static String named(Candidate one) {
        return one.organisation() + ", " + one.place();
    }

    private String strands(Candidate one) {
        return one.strands().isEmpty() ? "" : one.strands().stream().sorted().map(this::strand).collect(Collectors.joining(", ", " (", ")"));
    }

    private String strand(Strand strand) {
        return say("programme.strand." + strand);
    }

    private static Locale reader() {
        return LocaleContextHolder.getLocale();
    }
}
