package eu.inclusion.pathway.invitation;

import java.time.OffsetDateTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who was in a round, organisation by organisation. */
@Component
public class RoundLines {

    /** How many stand on one page. */
    public static final int SIZE = 50;

    private final JdbcClient database;

    RoundLines(JdbcClient database) {
        this.database = database;
    }

    /** A page, by name; one more than fits where another page follows. */
    public List<RoundLine> of(InvitationRoundId round, @Nullable InvitationOutcome outcome, int page) {
        return database.sql("""
                        select p.path_reference, o.name, o.place, c.outcome, c.settled_at
                        from invitation_choice c join participation p on p.id = c.participation_id join organisation o on o.id = p.organisation_id
                        where c.round_id = :round and c.outcome like :outcome order by o.name, p.path_reference limit :limit offset :offset""")
                .param("round", round.value()).param("outcome", outcome == null ? "%" : outcome.name())
                .param("limit", SIZE + 1).param("offset", page * SIZE)
                .query((row, line) -> {
                    OffsetDateTime settled = row.getObject("settled_at", OffsetDateTime.class);
                    return new RoundLine(row.getString("path_reference"), row.getString("name"), row.getString("place"),
                            InvitationOutcome.valueOf(row.getString("outcome")), settled == null ? null : settled.toInstant());
                }).list();
    }
}
