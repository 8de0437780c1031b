package eu.inclusion.pathway.finding;

import eu.inclusion.pathway.finding.RoundFacts.SimilarApplication;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.Country;
import eu.inclusion.pathway.programme.Field;
import eu.inclusion.pathway.programme.OrganisationType;
import eu.inclusion.pathway.programme.Priority;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.ProjectType;
import java.text.NumberFormat;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Says a finding in the reader's language, with its figures: dates and moments of Brussels, names of countries and
 * fields.
 */
@Component
public class FindingTexts {

    private static final Map<Class<?>, String> PROGRAMME_WORDS = Map.of(Field.class, "field", Action.class, "action",
            ProjectType.class, "project-type", OrganisationType.class, "organisation-type");

    private final MessageSource messages;

    public FindingTexts(MessageSource messages) {
        this.messages = messages;
    }

    /** The sentence for the applicant. */
    public String sentence(Finding finding, Locale reader) {
        return sentence(finding.messageKey(), finding.figures(), reader);
    }

    /** The sentence of something that is good to know. */
    public String sentence(EligibilityNote note, Locale reader) {
        return sentence(note.messageKey(), note.figures(), reader);
    }

    private String sentence(String key, List<Object> figures, Locale reader) {
        return messages.getMessage(key, figures.stream().map(figure -> said(figure, reader)).toArray(), reader);
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
        String programmeWord = programmeWord(figure);
        if (programmeWord != null) {
            return messages.getMessage("programme." + programmeWord, null, reader);
        }
        if (figure instanceof SimilarApplication similar) {
            return message("similar", reader, similar.reference(), similar.percent());
        }
        if (figure instanceof Euro sum) {
            return message("euro", reader, NumberFormat.getIntegerInstance(reader).format(sum.amount()));
        }
        if (figure instanceof StartWindow window) {
            return message("window", reader, day(window.from(), reader), day(window.until(), reader), window.round());
        }
        if (figure instanceof WhichActivity activity) {
            return activity.name();
        }
        return figure instanceof Who who ? name(who, reader) : figure.toString();
    }

    private static @Nullable String programmeWord(Object figure) {
        if (figure instanceof Priority priority) {
            return "priority." + priority.code();
        }
        String kind = PROGRAMME_WORDS.get(figure.getClass());
        return kind == null ? null : kind + "." + figure;
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
