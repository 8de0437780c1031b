package eu.inclusion.pathway.form;

import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.util.Collection;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A value as it is shown to read: dates in words, numbers with their thousands. */
final class ShownValue {

    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final int MOST_DECIMALS = 18;

    private ShownValue() {
    }

    static String of(@Nullable Object value, Locale locale) {
        if (value instanceof Number number) {
            NumberFormat format = NumberFormat.getInstance(locale);
            format.setMaximumFractionDigits(MOST_DECIMALS);
            return format.format(number);
        }
        if (value instanceof Collection<?> many) {
            return many.stream().map(one -> of(one, locale)).collect(Collectors.joining(", "));
        }
        return value == null ? "" : text(value.toString(), locale);
    }

    private static String text(String value, Locale locale) {
        if (!DATE.matcher(value).matches()) {
            return value;
        }
        try {
            return LocalDate.parse(value).format(DateTimeFormatter.ofPattern("d MMMM uuuu", locale));
        } catch (DateTimeParseException e) {
            return value;
        }
    }
}
