package eu.inclusion.pathway.print;

import eu.inclusion.pathway.grantapplication.GrantApplication;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** How prints call things, in the reader's language. */
@Component
class PrintWords {

    private final MessageSource messages;

    PrintWords(MessageSource messages) {
        this.messages = messages;
    }

    String of(String key, Locale reader, Object... values) {
        return messages.getMessage(key, values, reader);
    }

    /** To the second in Brussels, with the offset: in the night when clocks go back an hour comes twice. */
    String moment(Instant moment, Locale reader) {
        ZonedDateTime inBrussels = moment.atZone(ProgrammeTime.ZONE);
        return of("grantapplication.page.moment", reader, DateTimeFormatter.ofPattern("d MMMM uuuu", reader).format(inBrussels),
                DateTimeFormatter.ofPattern("HH:mm:ss").format(inBrussels), DateTimeFormatter.ofPattern("xxx").format(inBrussels));
    }

    String call(GrantApplication application, Locale reader) {
        return of("grantapplication.page.call", reader, of("programme.action." + application.action(), reader),
                String.valueOf(application.callYear()), String.valueOf(application.round()));
    }
}
