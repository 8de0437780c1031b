package eu.inclusion.pathway.desk.web;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
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
record Words(MessageSource messages, Locale reader) {

    String of(String key, Object... arguments) {
        return messages.getMessage(key, arguments, reader);
    }

    String orElse(String key, String otherwise) {
        String found = messages.getMessage(key, null, otherwise, reader);
        return found == null ? otherwise : found;
    }

    /** Those of a group of keys that a plugin shows by itself. */
    Map<String, String> all(String group, String... keys) {
        return Arrays.stream(keys).collect(Collectors.toMap(Function.identity(), key -> of(group + "." + key)));
    }

    String day(Instant moment) {
        return day(ProgrammeTime.dayOf(moment));
    }

    String day(TemporalAccessor day) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", reader).format(day);
    }
}
