package eu.inclusion.pathway.desk;

import eu.inclusion.pathway.programme.Euros;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAccessor;
import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;

/**
 * Sentences and dates in the reader's language.
 *
 * @param reader the language of the browser
 */
public record Words(MessageSource messages, Locale reader) {

    public String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }

    public String orElse(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, reader);
        return found == null ? otherwise : found;
    }

    /** Those of a group of keys that a plugin shows by itself. */
    public Map<String, String> all(String group, String... keys) {
        return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), key -> of(group + "." + key)));
    }

    public String euros(BigDecimal amount) {
        return Euros.of(amount, reader);
    }

    public String day(Instant moment) {
        return day(ProgrammeTime.dayOf(moment));
    }

    public String day(TemporalAccessor day) {
        return days().format(day);
    }

    /** How days are written. */
    DateTimeFormatter days() {
        return DateTimeFormatter.ofPattern("d MMM yyyy", reader);
    }

    /** A time of one day or more. */
    public String days(LocalDate first, LocalDate last) {
        return first.equals(last) ? day(first) : day(first) + " – " + day(last);
    }

    /** A moment to the minute, as clocks in Brussels show it. */
    public String moment(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMM yyyy, HH:mm", reader).format(moment.atZone(ProgrammeTime.ZONE));
    }
}
