package eu.inclusion.pathway.annex;

import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import eu.inclusion.pathway.programme.AnnexKind;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The files that many applications were supplemented with, read at once. */
@Component
public class SupplementsInCall {

    private final JdbcClient database;

    SupplementsInCall(JdbcClient database) {
        this.database = database;
    }

    /** One of them, by what it is. */
    public record Supplied(AnnexKind kind, String fileName, long bytes) {
    }

    /** Those of each application that has any; name at least one application. */
    public Map<GrantApplicationId, List<Supplied>> of(Collection<GrantApplicationId> applications) {
        Map<GrantApplicationId, List<Supplied>> supplied = new HashMap<>();
        database.sql("""
                        select owner_id, kind, file_name, size_bytes from document
                        where owner_id in (:owners) and kind like :mark and removed_at is null order by added_at, number""")
                .param("owners", applications.stream().map(GrantApplicationId::value).toList()).param("mark", Supplements.MARK + "%")
                .query(row -> {
                    supplied.computeIfAbsent(new GrantApplicationId(row.getObject("owner_id", UUID.class)), id -> new ArrayList<>())
                            .add(new Supplied(Supplements.kind(row.getString("kind")), row.getString("file_name"), row.getLong("size_bytes")));
                });
        return supplied;
    }
}
