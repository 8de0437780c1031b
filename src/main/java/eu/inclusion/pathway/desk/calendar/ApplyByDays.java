package eu.inclusion.pathway.desk.calendar;

import eu.inclusion.pathway.calendar.CalendarEntry;
import eu.inclusion.pathway.calendar.CalendarReader;
import eu.inclusion.pathway.calendar.CalendarSource;
import eu.inclusion.pathway.calendar.DayRange;
import eu.inclusion.pathway.calendar.EntryKind;
import eu.inclusion.pathway.calendar.EntryTime;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The last moments to apply for international events that an officer's agency hosts, or to which it may send organisations. */
@Component
class ApplyByDays implements CalendarSource {

    private static final String CLOSING = """
            select e.id, e.reference, e.title, e.agency, c.closes_at, c.version from international_call c join event e on e.id = c.event_id
            where e.id in (
              select o.id from event o where o.agency in (:agencies)
              union select s.event_id from sending_agency s where s.agency in (:agencies))
            and c.closes_at >= :from and c.closes_at < :until and c.stage in ('OPEN', 'CONFIRMED') and c.postponed_because is null and e.status in ('PLANNED', 'OPEN')
            order by c.closes_at limit 200""";

    private final JdbcClient database;
    private final MessageSource words;

    ApplyByDays(JdbcClient database, MessageSource words) {
        this.database = database;
        this.words = words;
    }

    @Override
    public List<CalendarEntry> entries(CalendarReader reader, DayRange days) {
        return reader.agencies().isEmpty() ? List.of() : database.sql(CLOSING).param("agencies", reader.codes())
                .param("from", start(days.first())).param("until", start(days.last().plusDays(1)))
                .query((row, line) -> entry(row, reader.language())).list();
    }

    private CalendarEntry entry(ResultSet row, Locale reader) throws SQLException {
        String title = words.getMessage("calendar.title.APPLY_BY", new Object[] {row.getString("title")}, reader);
        return CalendarEntry.deadline("apply-by-" + row.getString("id"), EntryKind.APPLY_BY,
                EntryTime.at(row.getObject("closes_at", OffsetDateTime.class).toInstant()), title,
                "/desk/events/" + row.getString("reference"), new AgencyCode(row.getString("agency"))).changed(row.getInt("version"));
    }

    private static OffsetDateTime start(LocalDate day) {
        return day.atStartOfDay(ProgrammeTime.ZONE).toOffsetDateTime();
    }
}
