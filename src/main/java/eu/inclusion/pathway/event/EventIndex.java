package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds events by what they are, page by page: those to come with the next first, else the latest first. */
@Component
public class EventIndex {

    /** How many events stand on one page. */
    public static final int SIZE = 25;

    private final JdbcClient database;
    private final Clock clock;

    EventIndex(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /**
     * @param number which page, from 0
     */
    public Page find(EventFilter filter, int number) {
        if (filter.agencies().isEmpty()) {
            return new Page(List.of(), number, false);
        }
        Map<String, Object> values = new HashMap<>();
        String found = EventLine.LINES + "where " + String.join(" and ", conditions(filter, values))
                + (filter.time() == EventFilter.Time.TO_COME ? " order by e.starts_on, e.reference" : " order by e.starts_on desc, e.reference desc")
                + " limit :limit offset :offset";
        values.put("limit", SIZE + 1);
        values.put("offset", number * SIZE);
        List<EventLine> lines = database.sql(found).params(values).query(EventLine::read).list();
        return new Page(lines.subList(0, Math.min(SIZE, lines.size())), number, lines.size() > SIZE);
    }

    private List<String> conditions(EventFilter filter, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add("""
                (e.agency in (:agencies) or exists
                 (select 1 from sending_agency s where s.event_id = e.id and s.agency in (:agencies)))""");
        values.put("agencies", filter.agencies().stream().map(AgencyCode::value).toList());
        equal(conditions, values, "kind", filter.kind());
        equal(conditions, values, "format", filter.format());
        equal(conditions, values, "status", filter.status());
        if (filter.strand() != null) {
            conditions.add("""
                    (exists (select 1 from event_strand t where t.event_id = e.id and t.strand = :strand)
                     or not exists (select 1 from event_strand t where t.event_id = e.id))""");
            values.put("strand", filter.strand().name());
        }
        if (filter.time() != EventFilter.Time.ALL) {
            conditions.add(filter.time() == EventFilter.Time.TO_COME ? "e.ends_on >= :today" : "e.ends_on < :today");
            values.put("today", ProgrammeTime.dayOf(clock.instant()));
        }
        return conditions;
    }

    private static void equal(List<String> conditions, Map<String, Object> values, String column, @Nullable Enum<?> value) {
        if (value != null) {
            conditions.add("e." + column + " = :" + column);
            values.put(column, value.name());
        }
    }

    /**
     * A page of the list.
     *
     * @param hasNext whether there are more
     */
    public record Page(List<EventLine> lines, int number, boolean hasNext) {

        public Page {
            lines = List.copyOf(lines);
        }

        public boolean hasPrevious() {
            return number > 0;
        }
    }
}
