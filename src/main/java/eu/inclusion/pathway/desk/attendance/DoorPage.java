package eu.inclusion.pathway.desk.attendance;

import eu.inclusion.pathway.attendance.Attendee;
import eu.inclusion.pathway.attendance.HeadCount;
import eu.inclusion.pathway.attendance.Roster;
import eu.inclusion.pathway.desk.Words;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.text.Normalizer;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** What stands on the page for the door: whoever is looked for, and how many have come. */
@Component
class DoorPage {

    /** More than that, and one looks for a name. */
    private static final int MOST = 400;

    private final Roster roster;
    private final MessageSource messages;
    private final Clock clock;

    DoorPage(Roster roster, MessageSource messages, Clock clock) {
        this.roster = roster;
        this.messages = messages;
        this.clock = clock;
    }

    Map<String, Object> of(Event event, String sought, Locale language) {
        List<Attendee> all = roster.of(event);
        Words words = new Words(messages, language);
        List<DoorLine> found = all.stream().map(one -> DoorLine.of(one, words)).filter(line -> plain(line.search())
                .contains(plain(sought))).toList();
        return Map.of("event", event, "count", HeadCount.of(all), "sought", sought, "lines", found.stream().limit(MOST).toList(),
                "more", Math.max(0, found.size() - MOST), "open", open(event));
    }

    private boolean open(Event event) {
        return event.status().isToCome() && !ProgrammeTime.dayOf(clock.instant()).isBefore(event.startsOn());
    }

    private static String plain(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", "").toLowerCase(Locale.ROOT).strip();
    }
}
