package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.FormProblems;
import eu.inclusion.pathway.desk.TextTooLong;
import eu.inclusion.pathway.programme.Refusal;
import eu.inclusion.pathway.strand.MeetingAnswer;
import eu.inclusion.pathway.strand.MeetingReply;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** What somebody typed on a page; what cannot be read is noted with the field that it stands in. */
final class Typed {

    private static final int WHO = 1000;
    private static final int POINTS = 4000;

    private final Map<String, String> values;
    private final FormProblems problems;

    Typed(Map<String, String> values, FormProblems problems) {
        this.values = Map.copyOf(values);
        this.problems = problems;
    }

    String text(String field) {
        return values.getOrDefault(field, "").strip();
    }

    @Nullable String textOrNull(String field) {
        return text(field).isEmpty() ? null : text(field);
    }

    /** A day, or nothing; what is neither is noted. */
    @Nullable LocalDate day(String field) {
        return text(field).isEmpty() ? null : problems.read(field, () -> read(text(field), LocalDate::parse)).orElse(null);
    }

    /** A day that must be there. */
    @Nullable LocalDate requiredDay(String field) {
        return problems.read(field, () -> read(text(field), LocalDate::parse)).orElse(null);
    }

    /** A time of day, or nothing; what is neither is noted. */
    @Nullable LocalTime time(String field) {
        return text(field).isEmpty() ? null : problems.read(field, () -> read(text(field), LocalTime::parse)).orElse(null);
    }

    /** A number of the page's own; whoever sends another did not use the page. */
    int number(String field) {
        return text(field).matches("\\d{1,6}") ? Integer.parseInt(text(field)) : -1;
    }

    /** What an agency answers to an invitation; what is too long is noted. */
    MeetingReply reply() {
        return new MeetingReply(choice("answer", MeetingAnswer.values()), atMost("whoComes", WHO), atMost("agendaPoints", POINTS));
    }

    private @Nullable String atMost(String field, int longest) {
        return problems.read(field, () -> TextTooLong.fitting(text(field), longest)).filter(text -> !text.isEmpty()).orElse(null);
    }

    /** One of the choices of a list; whoever sends another did not use the page. */
    <E extends Enum<E>> E choice(String field, E[] choices) {
        return Arrays.stream(choices).filter(one -> one.name().equals(text(field))).findFirst().orElseThrow(CaseNotFound::new);
    }

    private static <V> V read(String text, Function<String, V> reading) {
        try {
            return reading.apply(text);
        } catch (DateTimeParseException e) {
            throw new NotReadable();
        }
    }

    /** A day or a time that does not exist. */
    static final class NotReadable extends Refusal {

        private static final long serialVersionUID = 1L;

        NotReadable() {
            super("strand.day-not-readable");
        }
    }
}
