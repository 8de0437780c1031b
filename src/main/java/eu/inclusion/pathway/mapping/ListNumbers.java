package eu.inclusion.pathway.mapping;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads numbers and days as people in Belgium and the Netherlands, and their spreadsheets, write them. */
final class ListNumbers {

    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern BY_THOUSANDS = Pattern.compile("\\d{1,3}(?:[.,'\\s\\u00A0\\u202F]\\d{3})+");
    private static final Pattern DAY_FIRST = Pattern.compile("(\\d{1,2})[/.\\-](\\d{1,2})[/.\\-](\\d{4})(?:[ T].*)?");
    private static final Pattern YEAR_FIRST = Pattern.compile("(\\d{4})[/.\\-](\\d{1,2})[/.\\-](\\d{1,2})(?:[ T].*)?");
    private static final Pattern SERIAL = Pattern.compile("[2-6]\\d{4}");
    private static final LocalDate SPREADSHEET_DAY_ZERO = LocalDate.of(1899, 12, 30);

    private ListNumbers() {
    }

    /** A count: "3.961" is three thousand nine hundred and sixty-one. */
    static @Nullable Integer count(String text) {
        String digits = BY_THOUSANDS.matcher(text).matches() ? text.replaceAll("\\D", "") : text;
        return WHOLE.matcher(digits).matches() ? Integer.valueOf(digits) : null;
    }

    /** A day that exists: 31/01/2026, 31-1-2026, 2026-01-31, or a spreadsheet's own number for it. */
    static @Nullable LocalDate day(String text) {
        try {
            Matcher dayFirst = DAY_FIRST.matcher(text);
            if (dayFirst.matches()) {
                return day(dayFirst.group(3), dayFirst.group(2), dayFirst.group(1));
            }
            Matcher yearFirst = YEAR_FIRST.matcher(text);
            if (yearFirst.matches()) {
                return day(yearFirst.group(1), yearFirst.group(2), yearFirst.group(3));
            }
            return SERIAL.matcher(text).matches() ? SPREADSHEET_DAY_ZERO.plusDays(Long.parseLong(text)) : null;
        } catch (DateTimeException noSuchDay) {
            return null;
        }
    }

    private static LocalDate day(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
