package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.event.EventStatus;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes an event as an entry: what it is about, in which language it is held, how its venue can be reached and used. */
@Component
class EventEntries {

    private final MessageSource words;
    private final VenueClocks clocks;

    EventEntries(MessageSource words, VenueClocks clocks) {
        this.words = words;
        this.clocks = clocks;
    }

    /** An event as everybody sees it. */
    CalendarEntry published(EventRow event, Locale reader) {
        return entry(event, EntryStatus.CONFIRMED, publicPage(event), reader);
    }

    /**
     * An event as somebody sees it who is invited or comes.
     *
     * @param ownPage where its guest finds more of an event that is not in the public list
     */
    CalendarEntry of(EventRow event, EntryStatus status, String ownPage, Locale reader) {
        return entry(event, status, Objects.requireNonNullElse(publicPage(event), ownPage), reader);
    }

    /**
     * @param status how sure the reader is of it; an event that does not take place is cancelled for everybody
     * @param page   where the reader finds more
     */
    CalendarEntry entry(EventRow event, EntryStatus status, @Nullable String page, Locale reader) {
        return new CalendarEntry(event.uid(), event.sequence(), EntryKind.EVENT,
                event.status() == EventStatus.CANCELLED ? EntryStatus.CANCELLED : status,
                event.when(), event.title(), about(event, reader), event.where(), page, event.agency());
    }

    private static @Nullable String publicPage(EventRow event) {
        return event.listed() ? "/events/" + event.reference() : null;
    }

    private String about(EventRow event, Locale reader) {
        return Stream.of(event.description(), hour(event, reader),
                        said("calendar.about.accessibility", event.venue().accessibility(), reader),
                        said("calendar.about.language", event.language(), reader),
                        said("calendar.about.agenda", event.agenda(), reader))
                .filter(Objects::nonNull).filter(part -> !part.isBlank()).collect(Collectors.joining("\n\n"));
    }

    /** Where only the beginning is known, the entry is for the whole day, and the text says when it begins. */
    private @Nullable String hour(EventRow event, Locale reader) {
        boolean shown = event.times().startsAt() == null || !event.when().isWholeDays();
        return shown ? null : say("calendar.about.begins", reader, clocks.said(event.times().startsAt().toString(), event.venue().clocks(), event.times(), reader));
    }

    private @Nullable String said(String key, @Nullable String text, Locale reader) {
        return text == null || text.isBlank() ? null : say(key, reader, text);
    }

    private String say(String key, Locale reader, String value) {
        return words.getMessage(key, new Object[] {value}, reader);
    }
}
