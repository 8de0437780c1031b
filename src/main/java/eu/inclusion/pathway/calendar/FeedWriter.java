package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.identity.SignInLinks;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** Writes a calendar to subscribe to: with its name, and how often to look again. */
@Component
class FeedWriter {

    private final SignInLinks.Settings settings;
    private final MessageSource words;
    private final Clock clock;

    FeedWriter(SignInLinks.Settings settings, MessageSource words, Clock clock) {
        this.settings = settings;
        this.words = words;
        this.clock = clock;
    }

    /**
     * @param name which calendar it is: of open events, or somebody's own
     */
    Feed write(String name, List<CalendarEntry> entries, Locale reader) {
        return new Feed("pathway-" + name + ".ics", CalendarFile.published(entries, settings.baseUrl(), clock.instant())
                .named(words.getMessage("calendar.feed." + name, null, reader)).text());
    }
}
