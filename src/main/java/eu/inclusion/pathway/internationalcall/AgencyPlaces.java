package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** How many of the places for which a sending agency pays are not taken yet. */
@Component
public class AgencyPlaces {

    private final JdbcClient database;

    AgencyPlaces(JdbcClient database) {
        this.database = database;
    }

    /** For how many more persons the agency pays. */
    public int left(EventId event, AgencyCode agency) {
        return database.sql("""
                        select coalesce(max(s.sends), 0) - coalesce((select sum(coalesce(p.persons, 1)) from participation p
                          where p.event_id = ? and p.agency = ? and p.status in ('INVITED', 'OFFERED', 'ACCEPTED')), 0)
                        from sending_agency s where s.event_id = ? and s.agency = ?""")
                .params(event.value(), agency.value(), event.value(), agency.value()).query(Integer.class).single();
    }
}
