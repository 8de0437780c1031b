package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How pages on preparing call events, days and refusals, in the reader's language. */
@Component
public class PreparationWords {

    private final MessageSource messages;

    PreparationWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }

    public String of(Refusal refusal, Locale reader) {
        return messages.getMessage(refusal.messageKey(), refusal.arguments(), reader);
    }

    public String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
    }

    /** The days of an event. */
    public String days(Event event, Locale reader) {
        return event.startsOn().equals(event.endsOn()) ? day(event.startsOn(), reader)
                : day(event.startsOn(), reader) + " – " + day(event.endsOn(), reader);
    }

    /** A day and the minute, as clocks in Brussels show it. */
    public String moment(Instant moment, Locale reader) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu, HH:mm", reader).format(moment.atZone(ProgrammeTime.ZONE));
    }
}
