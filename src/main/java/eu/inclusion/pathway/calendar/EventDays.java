package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.event.EventStatus;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of an officer's agency and those to which it may send organisations, with the last days to answer and to propose. */
@Component
class EventDays implements CalendarSource {

    private static final int MOST = 500;

    private static final String TOUCHING = "select e.version, " + EventRow.COLUMNS + """
             from event e where e.id in (
              select o.id from event o where o.agency in (:agencies)
              union select s.event_id from sending_agency s where s.agency in (:agencies))
            and (e.starts_on <= :last and e.ends_on >= :first or e.reply_by between :first and :last or e.preselect_by between :first and :last)
            order by e.starts_on, e.reference limit :most""";

    private final JdbcClient database;
    private final EventEntries entries;
    private final MessageSource words;

    EventDays(JdbcClient database, EventEntries entries, MessageSource words) {
        this.database = database;
        this.entries = entries;
        this.words = words;
    }

    @Override
    public List<CalendarEntry> entries(CalendarReader reader, DayRange days) {
        return reader.agencies().isEmpty() ? List.of() : database.sql(TOUCHING)
                .param("agencies", reader.codes()).param("first", days.first()).param("last", days.last()).param("most", MOST)
                .query((row, line) -> days(EventRow.read(row, line), row.getInt("version"), reader.language())).list().stream()
                .flatMap(itsDays -> itsDays).toList();
    }

    private Stream<CalendarEntry> days(EventRow event, int changes, Locale reader) {
        Stream<CalendarEntry> itself = Stream.of(entries.entry(event, EntryStatus.CONFIRMED, page(event), reader));
        boolean toCome = event.status() == EventStatus.PLANNED || event.status() == EventStatus.OPEN;
        return !toCome ? itself : Stream.of(itself, last(event, EntryKind.REPLY_BY, event.times().replyBy(), changes, reader),
                last(event, EntryKind.PRESELECT_BY, event.preselectBy(), changes, reader)).flatMap(itsDays -> itsDays);
    }

    private Stream<CalendarEntry> last(EventRow event, EntryKind kind, @Nullable LocalDate day, int changes, Locale reader) {
        return day == null ? Stream.of() : Stream.of(CalendarEntry.deadline(kind.name().toLowerCase(Locale.ROOT).replace('_', '-') + "-" + event.uid(), kind,
                EntryTime.day(day), words.getMessage("calendar.title." + kind, new Object[] {event.title()}, reader), page(event), event.agency()).changed(changes));
    }

    private static String page(EventRow event) {
        return "/desk/events/" + event.reference();
    }
}
