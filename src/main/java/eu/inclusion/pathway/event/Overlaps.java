package eu.inclusion.pathway.event;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds organisations that have a place at two events on the same days, whoever's events and of whatever kind. */
@Component
public class Overlaps {

    /** How many are named at most. */
    public static final int MOST = 50;

    private static final String OTHERS = """
            select o.name, p.path_reference, other.title, other.starts_on, other.ends_on
            from participation p join event e on e.id = p.event_id join organisation o on o.id = p.organisation_id
            join participation b on b.organisation_id = p.organisation_id and b.event_id <> p.event_id and b.status in ('ACCEPTED', 'OFFERED')
            join event other on other.id = b.event_id and other.status in ('PLANNED', 'OPEN')
              and other.starts_on <= e.ends_on and other.ends_on >= e.starts_on
            """;

    private final JdbcClient database;

    Overlaps(JdbcClient database) {
        this.database = database;
    }

    /** The other events at which an organisation that is invited to one has a place on the same days. */
    public List<Overlap> of(ParticipationId invited) {
        return database.sql(OTHERS + "where p.id = ? order by other.starts_on, other.title limit " + MOST).param(invited.value())
                .query(Overlaps::read).list();
    }

    /** The organisations with a place at this event that have one elsewhere on the same days. */
    public List<Overlap> at(EventId event) {
        return database.sql(OTHERS + "where p.event_id = ? and p.status in ('ACCEPTED', 'OFFERED') order by o.name, other.starts_on limit " + MOST)
                .param(event.value()).query(Overlaps::read).list();
    }

    private static Overlap read(ResultSet row, int line) throws SQLException {
        return new Overlap(row.getString("name"), row.getString("path_reference"), row.getString("title"),
                row.getObject("starts_on", LocalDate.class), row.getObject("ends_on", LocalDate.class));
    }
}
