package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events of which everybody may read: those to come as a list, and with those that were as feeds. */
@Component
class ListedEvents {

    /** For how long an event that is over, or was called off, stays in feeds after its last day. */
    private static final Period KEPT = Period.ofDays(30);
    private static final int MOST_IN_A_FEED = 500;

    private static final String OPEN = "e.listed and e.status in ('PLANNED', 'OPEN') and e.ends_on >= :from";

    private final JdbcClient database;
    private final Clock clock;

    ListedEvents(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** Open events, the next first. */
    List<OpenEventLine> open(OpenEventQuery query, int offset, int most) {
        Map<String, Object> values = new HashMap<>(Map.of("from", today(), "offset", offset, "most", most));
        return database.sql("select " + OpenEventLine.COLUMNS + " from event e where " + OPEN + conditions(query, values)
                        + " order by e.starts_on, e.reference limit :most offset :offset")
                .params(values).query(OpenEventLine::read).list();
    }

    /** How many open events there are, all in all. */
    int countOpen(OpenEventQuery query) {
        Map<String, Object> values = new HashMap<>(Map.of("from", today()));
        return database.sql("select count(*) from event e where " + OPEN + conditions(query, values)).params(values).query(Integer.class).single();
    }

    /** The agencies that have open events, by code. */
    List<String> agencies() {
        return database.sql("select distinct e.agency from event e where " + OPEN + " order by e.agency").param("from", today())
                .query(String.class).list();
    }

    /** What a feed holds: the events to come, and for a while those that were or were called off. */
    List<EventRow> forFeed(OpenEventQuery query) {
        Map<String, Object> values = new HashMap<>(Map.of("from", today().minus(KEPT), "most", MOST_IN_A_FEED));
        return database.sql("select " + EventRow.COLUMNS + " from event e where e.listed and e.ends_on >= :from" + conditions(query, values)
                        + " order by e.starts_on, e.reference limit :most")
                .params(values).query(EventRow::read).list();
    }

    LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    private static String conditions(OpenEventQuery query, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        if (query.agency() != null) {
            conditions.add("""
                    (e.agency = :agency or exists (select 1 from sending_agency s where s.event_id = e.id and s.agency = :agency))""");
            values.put("agency", query.agency().value());
        }
        if (query.strand() != null) {
            conditions.add("""
                    (exists (select 1 from event_strand t where t.event_id = e.id and t.strand = :strand)
                     or not exists (select 1 from event_strand t where t.event_id = e.id))""");
            values.put("strand", query.strand().name());
        }
        equal(conditions, values, "format", query.format());
        equal(conditions, values, "kind", query.kind());
        if (query.month() != null) {
            conditions.add("e.starts_on <= :month_end and e.ends_on >= :month_start");
            values.put("month_start", query.month().atDay(1));
            values.put("month_end", query.month().atEndOfMonth());
        }
        if (!query.text().isEmpty()) {
            conditions.add("""
                    (lower(e.title) like :text escape '!' or lower(e.place) like :text escape '!' or lower(e.description) like :text escape '!')""");
            values.put("text", "%" + query.text().toLowerCase(Locale.ROOT).replaceAll("[!%_]", "!$0") + "%");
        }
        return conditions.isEmpty() ? "" : " and " + String.join(" and ", conditions);
    }

    private static void equal(List<String> conditions, Map<String, Object> values, String column, @Nullable Enum<?> value) {
        if (value != null) {
            conditions.add("e." + column + " = :" + column);
            values.put(column, value.name());
        }
    }
}
