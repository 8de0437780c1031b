package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whom an event invited and what came of it, page by page. */
@Component
public class EventGuests {

    /** How many organisations stand on one page. */
    public static final int SIZE = 50;

    private final JdbcClient database;
    private final EventPersons persons;

    EventGuests(JdbcClient database, EventPersons persons) {
        this.database = database;
        this.persons = persons;
    }

    /** How many organisations of all agencies or of some stand how. */
    public Map<ParticipationStatus, Integer> count(EventId event, @Nullable Collection<AgencyCode> agencies) {
        Map<ParticipationStatus, Integer> counted = new EnumMap<>(ParticipationStatus.class);
        of(agencies, database.sql("select p.status, count(*) as guests from participation p where p.event_id = :event"
                + only(agencies) + " group by p.status").param("event", event.value()))
                .query((row, line) -> counted.put(ParticipationStatus.valueOf(row.getString("status")), row.getInt("guests"))).list();
        return counted;
    }

    /**
     * Organisations of one status, of all agencies or of some; those who wait in their order.
     *
     * @param number which page, from 0
     */
    public List<GuestLine> page(EventId event, @Nullable Collection<AgencyCode> agencies, ParticipationStatus status, int number) {
        List<GuestLine> lines = of(agencies, database.sql("""
                        select p.id, o.name, o.place, p.path_reference, p.agency, p.status, p.persons, p.answer_by, p.place_in_line, p.motivation,
                          case when p.status = 'ACCEPTED' and exists (select 1 from event_change c where c.event_id = p.event_id
                            and\s""" + EventHistory.ASKING + """
                            and c.changed_at >= p.answered_at and c.sequence > coalesce(p.still_comes_since, 0)) then 1 else 0 end as asked
                        from participation p join organisation o on o.id = p.organisation_id
                        where p.event_id = :event and p.status = :status""" + only(agencies) + " order by p.place_in_line, o.name, p.id limit :limit offset :offset")
                .param("event", event.value()).param("status", status.name()).param("limit", SIZE).param("offset", number * SIZE))
                .query(EventGuests::line).list();
        Map<ParticipationId, List<EventPerson>> named = persons.of(lines.stream().map(GuestLine::id).toList());
        return lines.stream().map(line -> line.status().names() ? with(line, named.getOrDefault(line.id(), List.of())) : line).toList();
    }

    private static GuestLine with(GuestLine line, List<EventPerson> named) {
        return new GuestLine(line.id(), line.organisation(), line.place(), line.pathReference(), line.agency(), line.status(), line.persons(),
                line.answerBy(), line.placeInLine(), line.asked(), line.said(), named);
    }

    private static String only(@Nullable Collection<AgencyCode> agencies) {
        return agencies == null ? "" : " and p.agency in (:agencies)";
    }

    private static JdbcClient.StatementSpec of(@Nullable Collection<AgencyCode> agencies, JdbcClient.StatementSpec asked) {
        return agencies == null ? asked
                : asked.param("agencies", agencies.isEmpty() ? List.of("") : agencies.stream().map(AgencyCode::value).toList());
    }

    private static GuestLine line(ResultSet row, int number) throws SQLException {
        return new GuestLine(new ParticipationId(row.getObject("id", UUID.class)), row.getString("name"), row.getString("place"),
                row.getString("path_reference"), new AgencyCode(row.getString("agency")), ParticipationStatus.valueOf(row.getString("status")),
                row.getObject("persons", Integer.class), row.getObject("answer_by", LocalDate.class), row.getObject("place_in_line", Integer.class),
                row.getInt("asked") == 1, row.getString("motivation"), List.of());
    }
}
