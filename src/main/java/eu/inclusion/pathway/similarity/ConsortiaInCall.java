package eu.inclusion.pathway.similarity;

import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Finds for all applications of a call the others by the same consortium, with one statement. */
@Component
public class ConsortiaInCall {

    private final JdbcClient database;

    ConsortiaInCall(JdbcClient database) {
        this.database = database;
    }

    /** One application of a consortium. */
    private record Line(GrantApplicationId application, String reference, String consortium) {
    }

    /** The references of the others by application; one without others is left out. */
    public Map<GrantApplicationId, List<String>> of(CallKey call) {
        Map<String, List<Line>> byConsortium = lines(call).stream().collect(Collectors.groupingBy(Line::consortium));
        Map<GrantApplicationId, List<String>> others = new HashMap<>();
        byConsortium.values().stream().filter(same -> same.size() > 1).flatMap(List::stream).forEach(one -> others.put(one.application(),
                byConsortium.getOrDefault(one.consortium(), List.of()).stream().filter(other -> !other.equals(one)).map(Line::reference).toList()));
        return others;
    }

    /** A plain list, put together here: as one statement, each application is compared with each. */
    private List<Line> lines(CallKey call) {
        return database.sql("""
                        select a.id, s.reference, s.consortium_key
                        from grant_application a join submission s on s.application_id = a.id and s.number = a.versions_counting
                        where a.call_year = ? and a.action = ? and a.round = ? and s.consortium_key is not null
                          and (a.outcome is null or a.outcome <> 'WITHDRAWN') order by s.received_at, s.reference""")
                .params(call.callYear(), call.action().name(), call.round())
                .query((row, number) -> new Line(new GrantApplicationId(row.getObject("id", UUID.class)), row.getString("reference"),
                        row.getString("consortium_key"))).list();
    }
}
