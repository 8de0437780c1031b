package eu.inclusion.pathway.internationalcall;

import java.time.LocalDate;
import java.time.Period;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Warnings of a call as sentences, in the reader's language. */
@Component
public class CallSentences {

    private static final int WEEK = 7;

    private final MessageSource messages;

    CallSentences(MessageSource messages) {
        this.messages = messages;
    }

    /** What is not as the practice has it, and until or from when it would be. */
    public String of(CallWarning warning, Locale reader) {
        Object[] details = {warning.asked() == null ? "" : period(warning.asked(), reader), day(warning.bound(), reader)};
        return messages.getMessage("internationalcall.warning." + warning.code(), details, reader);
    }

    /** Where the practice was read. */
    public String source(CallWarning warning, Locale reader) {
        return warning.confirmed() ? warning.source()
                : messages.getMessage("internationalcall.source-not-confirmed", new Object[] {warning.source()}, reader);
    }

    private String period(Period period, Locale reader) {
        if (period.getMonths() > 0 || period.getYears() > 0) {
            return say("months", (int) period.toTotalMonths(), reader);
        }
        return period.getDays() % WEEK == 0 ? say("weeks", period.getDays() / WEEK, reader) : say("days", period.getDays(), reader);
    }

    private String say(String unit, int count, Locale reader) {
        return messages.getMessage("internationalcall.period." + unit, new Object[] {count}, reader);
    }

    private static String day(@Nullable LocalDate day, Locale reader) {
        return day == null ? "" : DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
    }
}
