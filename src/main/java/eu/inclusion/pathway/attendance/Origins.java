package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Country;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which organisation somebody comes who was not expected: one invited to the event, one with a path at the agency, or a new one. */
@Component
public class Origins {

    private static final int MOST = 300;
    private static final String INVITED = """
            select p.id as participation_id, o.id as organisation_id, o.name, o.country from participation p
            join organisation o on o.id = p.organisation_id where p.event_id = ?
            """;
    private static final String KNOWN = """
            select null as participation_id, o.id as organisation_id, o.name, o.country from organisation_path p
            join organisation o on o.id = p.organisation_id where p.agency = ?
            """;

    private final JdbcClient database;

    Origins(JdbcClient database) {
        this.database = database;
    }

    Attendee.From of(Event event, String name) {
        List<Attendee.From> found = database.sql(INVITED + "and lower(o.name) = lower(?) order by o.name, p.opened_at desc limit 2")
                .params(event.id().value(), name).query(Origins::read).list();
        if (found.isEmpty()) {
            found = database.sql(KNOWN + "and lower(o.name) = lower(?) order by o.name limit 2")
                    .params(event.agency().value(), name).query(Origins::read).list();
        }
        return found.size() == 1 ? found.get(0) : new Attendee.From(null, null, name, null);
    }

    /** The names of the organisations that the event invited, to choose from; at most 300. */
    public List<String> invited(EventId event) {
        return database.sql("select distinct o.name from participation p join organisation o on o.id = p.organisation_id where p.event_id = ? order by o.name limit ?")
                .params(event.value(), MOST).query(String.class).list();
    }

    private static Attendee.From read(ResultSet row, int line) throws SQLException {
        UUID participation = row.getObject("participation_id", UUID.class);
        return new Attendee.From(participation == null ? null : new ParticipationId(participation),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("name"),
                        new Country(row.getString("country")));
    }
}
