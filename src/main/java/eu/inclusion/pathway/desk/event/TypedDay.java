package eu.inclusion.pathway.desk.event;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import org.jspecify.annotations.Nullable;

/** Reads a day or a number that an officer typed or chose on an event's pages. */
public final class TypedDay {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

    private TypedDay() {
    }

    /** A day as browsers send it, or as people write it: 31/12/2027. */
    public static LocalDate read(String typed) {
        try {
            return typed.contains("/") ? LocalDate.parse(typed, DAY) : LocalDate.parse(typed);
        } catch (DateTimeParseException notADay) {
            throw new DayNotReadable("desk.event.no-day", typed);
        }
    }

    /** A number; one below nothing where it is none. */
    public static int number(@Nullable String typed) {
        return typed != null && typed.strip().matches("\\d{1,6}") ? Integer.parseInt(typed.strip()) : -1;
    }
}
