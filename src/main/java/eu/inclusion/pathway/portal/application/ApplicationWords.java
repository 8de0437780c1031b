package eu.inclusion.pathway.portal.application;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Refusal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How pages about applications call things, in the reader's language. */
@Component
public class ApplicationWords {

    private final MessageSource messages;

    ApplicationWords(MessageSource messages) {
        this.messages = messages;
    }

    public String of(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }

    public String of(Refusal refusal, Locale reader) {
        return messages.getMessage(refusal.messageKey(), refusal.arguments(), reader);
    }

    /** To the second in Brussels, with the offset: in the night when clocks go back an hour comes twice. */
    public String moment(Instant moment, Locale reader) {
        ZonedDateTime inBrussels = moment.atZone(ProgrammeTime.ZONE);
        return of("grantapplication.page.moment", reader, day(inBrussels.toLocalDate(), reader),
                DateTimeFormatter.ofPattern("HH:mm:ss").format(inBrussels), DateTimeFormatter.ofPattern("xxx").format(inBrussels));
    }

    public String day(LocalDate day, Locale reader) {
        return DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(day);
    }

    /** The round of the call, for example "Small-scale Partnership (KA210), call 2025, round 1". */
    public String call(GrantApplication application, Locale reader) {
        return of("grantapplication.page.call", reader, of("programme.action." + application.action(), reader),
                String.valueOf(application.callYear()), String.valueOf(application.round()));
    }
}
