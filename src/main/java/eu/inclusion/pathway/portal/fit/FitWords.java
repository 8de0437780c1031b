package eu.inclusion.pathway.portal.fit;

import eu.inclusion.pathway.finding.Finding;
import eu.inclusion.pathway.finding.FindingTexts;
import eu.inclusion.pathway.fit.Occasion;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How the pages call things, in the reader's language. */
@Component
class FitWords {

    private final MessageSource messages;
    private final FindingTexts findings;

    FitWords(MessageSource messages, FindingTexts findings) {
        this.messages = messages;
        this.findings = findings;
    }

    String of(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }

    String action(Occasion occasion, Locale reader) {
        return of("programme.action." + occasion.action(), reader);
    }

    List<String> sentences(List<Finding> found, Locale reader) {
        return found.stream().map(finding -> findings.sentence(finding, reader)).distinct().toList();
    }

    String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
    }

    /** A deadline as clocks in Brussels show it; seconds only where they count. */
    String moment(Instant moment, Locale reader) {
        var inBrussels = moment.atZone(ProgrammeTime.ZONE);
        String time = DateTimeFormatter.ofPattern(inBrussels.getSecond() == 0 ? "HH:mm" : "HH:mm:ss").format(inBrussels);
        return of("fit.moment", reader, day(inBrussels.toLocalDate(), reader), time);
    }
}
