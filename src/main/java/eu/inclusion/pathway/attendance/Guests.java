package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.Country;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations with a part in an event, and the persons whom they named. */
@Component
class Guests {

    private final JdbcClient database;
    private final EventPersons persons;

    Guests(JdbcClient database, EventPersons persons) {
        this.database = database;
        this.persons = persons;
    }

    /** Those whose part stands like this, by name. */
    List<Guest> of(EventId event, Collection<ParticipationStatus> statuses) {
        Map<ParticipationId, List<EventPerson>> named = persons.expected(event).stream()
                .collect(Collectors.groupingBy(EventPerson::participationId));
        return database.sql("""
                        select p.id, p.organisation_id, o.name, o.country, p.status, p.persons
                        from participation p join organisation o on o.id = p.organisation_id
                        where p.event_id = :event and p.status in (:statuses) order by o.name, p.id""")
                .param("event", event.value()).param("statuses", statuses.stream().map(Enum::name).toList())
                .query((row, line) -> guest(row, named)).list();
    }

    /** Which agency invited each of an event's organisations. */
    Map<ParticipationId, AgencyCode> agencies(EventId event) {
        return database.sql("select id, agency from participation where event_id = ?").param(event.value())
                .query((row, line) -> Map.entry(new ParticipationId(row.getObject("id", UUID.class)),
                        new AgencyCode(row.getString("agency")))).list()
                .stream().collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Guest guest(ResultSet row, Map<ParticipationId, List<EventPerson>> named) throws SQLException {
        ParticipationId id = new ParticipationId(row.getObject("id", UUID.class));
        return new Guest(id, new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("name"),
                new Country(row.getString("country")),
                ParticipationStatus.valueOf(row.getString("status")), row.getInt("persons"), named.getOrDefault(id, List.of()));
    }
}
