package eu.inclusion.pathway.applicationform;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Reads answers of a section; what is missing or not right yet is nothing. */
record AnswerReader(Map<?, ?> answers) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d{1,18}(\\.\\d{1,18})?");
    private static final Pattern DAY = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");

    static AnswerReader of(@Nullable Map<String, Object> answers) {
        return new AnswerReader(answers == null ? Map.of() : answers);
    }

    @Nullable String text(String key) {
        Object value = answers.get(key);
        return value == null || value.toString().isBlank() ? null : value.toString().strip();
    }

    /** A whole number; what the form takes for no number, as {@code 1e9}, counts for nothing here either. */
    @Nullable Integer number(String key) {
        String text = text(key);
        try {
            return text == null || !NUMBER.matcher(text).matches() ? null : new BigDecimal(text).intValueExact();
        } catch (ArithmeticException e) {
            return null;
        }
    }

    @Nullable LocalDate day(String key) {
        String text = text(key);
        try {
            return text == null || !DAY.matcher(text).matches() ? null : LocalDate.parse(text);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    <E extends Enum<E>> @Nullable E choice(String key, Class<E> kind) {
        String text = text(key);
        return Arrays.stream(kind.getEnumConstants()).filter(one -> one.name().equals(text)).findFirst().orElse(null);
    }

    boolean ticked(String key) {
        return Boolean.TRUE.equals(answers.get(key));
    }

    /** What was ticked, in alphabetical order. */
    List<String> tickedOnes() {
        return answers.keySet().stream().map(String::valueOf).filter(this::ticked).sorted().toList();
    }

    /** Yes or no, or nothing where neither was said. */
    @Nullable Boolean yesOrNo(String key) {
        String text = text(key);
        return "yes".equals(text) ? Boolean.TRUE : "no".equals(text) ? Boolean.FALSE : null;
    }

    List<AnswerReader> rows(String key) {
        return answers.get(key) instanceof Collection<?> rows
                ? rows.stream().map(row -> new AnswerReader(row instanceof Map<?, ?> map ? map : Map.of())).toList()
                : List.of();
    }

    boolean isEmpty() {
        return answers.values().stream().allMatch(value -> value == null || value.equals(false) || value.toString().isBlank()
                || value instanceof Collection<?> many && many.isEmpty());
    }
}
