package eu.inclusion.pathway.form;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A date as typed in three boxes. What makes no date is kept as it was typed. */
record TypedDate(String day, String month, String year) {

    private static final Pattern SHORT = Pattern.compile("\\d{1,2}");

    static TypedDate of(@Nullable String day, @Nullable String month, @Nullable String year) {
        return new TypedDate(part(day), part(month), part(year));
    }

    /** The three parts of a value, as it was typed or as a form keeps it. */
    static TypedDate in(String value) {
        String[] parts = value.split("-", -1);
        return parts.length == 3 ? of(parts[2], parts[1], parts[0]) : of("", "", value);
    }

    private static String part(@Nullable String typed) {
        return typed == null ? "" : typed.strip().replace("-", "");
    }

    /** {@code 2026-11-24}, or null if nothing was typed. */
    @Nullable String value() {
        return (day + month + year).isEmpty() ? null : year + "-" + twoDigits(month) + "-" + twoDigits(day);
    }

    private static String twoDigits(String typed) {
        return SHORT.matcher(typed).matches() && typed.length() == 1 ? "0" + typed : typed;
    }
}
