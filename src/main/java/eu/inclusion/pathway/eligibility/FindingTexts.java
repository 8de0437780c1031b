package eu.inclusion.pathway.eligibility;

import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.Priority;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a finding in the reader's language, with its figures: dates and moments of Brussels, names of countries and
 * fields.
 */
@Component
public class FindingTexts {

    private final MessageSource messages;

    FindingTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for the applicant. */
    public String sentence(Finding finding, Locale reader) {
        Object[] figures = finding.figures().stream().map(figure -> said(figure, reader)).toArray();
        return messages.getMessage(finding.messageKey(), figures, reader);
    }

    private String said(Object figure, Locale reader) {
        if (figure instanceof List<?> several) {
            return several.stream().map(one -> said(one, reader)).collect(Collectors.joining(", "));
        }
        if (figure instanceof Country country) {
            return country.name(reader);
        }
        if (figure instanceof LocalDate day) {
            return day(day, reader);
        }
        if (figure instanceof Instant moment) {
            return message("moment", reader, day(ProgrammeTime.dayOf(moment), reader),
                    DateTimeFormatter.ofPattern("HH:mm:ss").format(moment.atZone(ProgrammeTime.ZONE)));
        }
        return word(figure, reader);
    }

    private String word(Object figure, Locale reader) {
        if (figure instanceof Field field) {
            return messages.getMessage("programme.field." + field, null, reader);
        }
        if (figure instanceof Action action) {
            return messages.getMessage("programme.action." + action, null, reader);
        }
        if (figure instanceof Priority priority) {
            return messages.getMessage("programme.priority." + priority.code(), null, reader);
        }
        if (figure instanceof Euro sum) {
            return message("euro", reader, NumberFormat.getIntegerInstance(reader).format(sum.amount()));
        }
        if (figure instanceof StartWindow window) {
            return message("window", reader, day(window.from(), reader), day(window.until(), reader), window.round());
        }
        return figure instanceof Who who ? name(who, reader) : figure.toString();
    }

    private String name(Who who, Locale reader) {
        if (who.name() != null) {
            return who.name();
        }
        return who.place() == 0 ? message("applicant", reader) : message("partner", reader, String.valueOf(who.place()));
    }

    private String message(String key, Locale reader, Object... figures) {
        return messages.getMessage("eligibility.figure." + key, figures, reader);
    }

    private static String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
    }
}
