package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.event.EventFormat;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Strand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An open event as the public list shows it.
 *
 * @param strands for which it is; none means all
 */
public record OpenEventLine(String reference, EventKind kind, EventFormat format, AgencyCode agency, String title, String place,
        LocalDate startsOn, LocalDate endsOn, @Nullable LocalTime startsAt, @Nullable LocalTime endsAt, ZoneId timeZone, String language, List<Strand> strands) {

    static final String COLUMNS = """
            e.reference, e.kind, e.format, e.agency, e.title, e.place, e.starts_on, e.ends_on, e.starts_at, e.ends_at, e.time_zone, e.language,
            (select string_agg(s.strand, ',') from event_strand s where s.event_id = e.id) as strands
            """;

    public OpenEventLine {
        strands = List.copyOf(strands);
    }

    /** Whether it is for everybody's work. */
    public boolean isForAll() {
        return strands.isEmpty() || strands.size() == Strand.values().length;
    }

    /** When it is, for calendars. */
    public EntryTime when() {
        return new EntryTime(startsOn, endsOn, startsAt, endsAt, timeZone, null);
    }

    static OpenEventLine read(ResultSet row, int number) throws SQLException {
        return new OpenEventLine(row.getString("reference"), EventKind.valueOf(row.getString("kind")), EventFormat.valueOf(row.getString("format")),
                new AgencyCode(row.getString("agency")), row.getString("title"), row.getString("place"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class),
                row.getObject("starts_at", LocalTime.class), row.getObject("ends_at", LocalTime.class),
                ZoneId.of(row.getString("time_zone")), row.getString("language"),
                strands(row.getString("strands")));
    }

    private static List<Strand> strands(@Nullable String joined) {
        return joined == null ? List.of() : Arrays.stream(joined.split(",")).map(Strand::valueOf).sorted().toList();
    }
}
