package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Whose persons an officer may look at: all for the event's host, for another agency those whom it sends.
 *
 * @param agencies whose persons, where not all
 */
public record PreparationScope(EventId event, boolean whole, Set<AgencyCode> agencies) {

    public PreparationScope {
        agencies = Set.copyOf(agencies);
    }

    JdbcClient.StatementSpec on(JdbcClient.StatementSpec statement) {
        List<String> codes = agencies.isEmpty() ? List.of("-") : agencies.stream().map(AgencyCode::value).toList();
        return statement.param("event", event.value()).param("whole", whole).param("agencies", codes);
    }
}
