package eu.inclusion.pathway.correspondence;

import eu.inclusion.pathway.correspondence.EventLetter.EventAbout;
import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.programme.Euros;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.RecordComponent;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A letter's values as the reader reads them: days with their weekday, moments in Brussels time (to the second as
 * {@code ...Exactly}), sums in euros, every text on one line. A value that may be left out becomes the empty text.
 */
class LetterValues {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm");

    private static final EventAbout NOTHING_ABOUT = new EventAbout("", "", "");

    private final LetterTexts texts;

    LetterValues(LetterTexts texts) {
        this.texts = texts;
    }

    Map<String, Object> of(LetterText letter, LetterLanguage language) {
        Map<String, Object> values = new HashMap<>();
        for (RecordComponent component : letter.getClass().getRecordComponents()) {
            add(values, component.getName(), read(component, letter), language);
        }
        return values;
    }

    private void add(Map<String, Object> values, String name, @Nullable Object value, LetterLanguage language) {
        if (value instanceof EventDetails event) {
            values.put("title", oneLine(event.title()));
            values.put("days", days(event, language));
            values.put("place", oneLine(event.place()));
            EventAbout about = event.about() == null ? NOTHING_ABOUT : event.about();
            values.put("about", about.text().lines().map(LetterValues::oneLine).filter(line -> !line.isEmpty()).toList());
            values.put("eventLanguage", oneLine(about.language()));
            values.put("accessibility", oneLine(about.accessibility()));
        } else if (value instanceof EventChanges changes) {
            values.put(name, changes.all().stream().flatMap(one -> lines(one, language)).toList());
        } else if (value instanceof Instant moment) {
            values.put(name, moment(moment, "HH:mm", language));
            values.put(name + "Exactly", moment(moment, "HH:mm:ss", language));
        } else {
            values.put(name, shown(value, language));
        }
    }

    /** What changed, and below or beside it how it is now. */
    private Stream<String> lines(EventChanges.Changed changed, LetterLanguage language) {
        String what = "- " + texts.say(language, "correspondence.event.changed." + changed.fact());
        List<String> text = changed.text().lines().map(LetterValues::oneLine).filter(line -> !line.isEmpty()).toList();
        return text.isEmpty() ? Stream.of(what) : text.size() == 1 ? Stream.of(what + ": " + text.get(0))
                : Stream.concat(Stream.of(what + ":"), text.stream().map(line -> "· " + line));
    }

    private static Object shown(@Nullable Object value, LetterLanguage language) {
        if (value == null) {
            return "";
        }
        if (value instanceof LocalDate day) {
            return day(day, language);
        }
        if (value instanceof BigDecimal amount) {
            return Euros.of(amount, language.locale());
        }
        if (value instanceof List<?> lines) {
            return lines.stream().map(line -> oneLine(line.toString())).toList();
        }
        return oneLine(value.toString());
    }

    private String days(EventDetails event, LetterLanguage language) {
        String first = day(event.startsOn(), language);
        String days = event.endsOn().equals(event.startsOn())
                ? first
                : texts.say(language, "correspondence.days", first, day(event.endsOn(), language));
        if (event.startsAt() == null) {
            return days;
        }
        String hours = HOUR.format(event.startsAt()) + (event.endsAt() == null ? "" : " – " + HOUR.format(event.endsAt()));
        return days + ", " + (event.clocksOf() == null ? hours
                : texts.say(language, "correspondence.local-time", hours, event.clocksOf().name(language.locale())));
    }

    private static String day(LocalDate day, LetterLanguage language) {
        return DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", language.locale()).format(day);
    }

    private String moment(Instant moment, String clock, LetterLanguage language) {
        var inBrussels = moment.atZone(ProgrammeTime.ZONE);
        String time = DateTimeFormatter.ofPattern(clock).format(inBrussels);
        return texts.say(language, "correspondence.moment", day(inBrussels.toLocalDate(), language), time);
    }

    /** What others typed cannot add lines or headers to a letter. */
    static String oneLine(String text) {
        return text.replaceAll("[\\p{Cntrl}\\p{Zl}\\p{Zp}]+", " ").strip();
    }

    private static @Nullable Object read(RecordComponent component, LetterText letter) {
        try {
            return component.getAccessor().invoke(letter);
        } catch (IllegalAccessException | InvocationTargetException failure) {
            throw new IllegalStateException("Cannot read " + component, failure);
        }
    }
}
