package eu.inclusion.pathway.roundplace;

import eu.inclusion.pathway.call.Call;
import eu.inclusion.pathway.grantapplication.GrantApplicationId;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts for all applications of a call what {@link RoundCounts#before} counts for one, with two statements. */
@Component
public class CountsInCall {

    private final JdbcClient database;

    CountsInCall(JdbcClient database) {
        this.database = database;
    }

    /** An organisation's place in one application. */
    private record Placed(GrantApplicationId application, String oid, boolean asApplicant, Instant since) {
    }

    /** By application, its organisations that are in others which had their place before. */
    public Map<GrantApplicationId, List<RoundCounts.Count>> of(Call call) {
        Map<String, List<Placed>> byOid = new HashMap<>();
        placed(call).stream().sorted(Comparator.comparing(Placed::since))
                .forEach(one -> byOid.computeIfAbsent(one.oid(), oid -> new ArrayList<>()).add(one));
        Map<GrantApplicationId, List<RoundCounts.Count>> counts = new HashMap<>();
        byOid.values().forEach(all -> count(all, counts));
        return counts;
    }

    /** All places of one organisation, the first given first: each application counts those before it. */
    private static void count(List<Placed> all, Map<GrantApplicationId, List<RoundCounts.Count>> counts) {
        int before = 0;
        int asApplicant = 0;
        for (int first = 0; first < all.size();) {
            int next = first;
            int applicants = 0;
            for (; next < all.size() && all.get(next).since().equals(all.get(first).since()); next++) {
                applicants += all.get(next).asApplicant() ? 1 : 0;
                if (before > 0) {
                    Placed one = all.get(next);
                    counts.computeIfAbsent(one.application(), id -> new ArrayList<>()).add(new RoundCounts.Count(one.oid(), asApplicant, before));
                }
            }
            before += next - first;
            asApplicant += applicants;
            first = next;
        }
    }

    /** Two plain lists put together here: as one statement, it takes long where many have a partner in common. */
    private List<Placed> placed(Call call) {
        Map<Map.Entry<UUID, String>, Instant> since = since(call);
        return round("select a.id, p.oid, p.role " + RoundCounts.IN_ROUND, call).param("notCounted", RoundCounts.notCounted(call))
                .param("deadline", call.round().closesAt().atOffset(ZoneOffset.UTC))
                .query((row, number) -> {
                    UUID application = row.getObject("id", UUID.class);
                    String oid = row.getString("oid");
                    return new Placed(new GrantApplicationId(application), oid, row.getString("role").equals("APPLICANT"),
                            since.getOrDefault(Map.entry(application, oid), Instant.MAX));
                }).list();
    }

    /** Since when each organisation is in each application: since the first version that it is in. */
    private Map<Map.Entry<UUID, String>, Instant> since(Call call) {
        Map<Map.Entry<UUID, String>, Instant> since = new HashMap<>();
        round("""
                select a.id, q.oid, min(f.received_at) as since from grant_application a
                  join submission f on f.application_id = a.id join submission_participant q on q.submission_id = f.id
                where q.role <> 'ASSOCIATED' and a.call_year = :callYear and a.action = :action and a.round = :round
                group by a.id, q.oid""", call)
                .query(row -> {
                    since.put(Map.entry(row.getObject("id", UUID.class), row.getString("oid")), row.getObject("since", OffsetDateTime.class).toInstant());
                });
        return since;
    }

    private JdbcClient.StatementSpec round(String sql, Call call) {
        return database.sql(sql).param("callYear", call.callYear()).param("action", call.action().name()).param("round", call.round().number());
    }
}
