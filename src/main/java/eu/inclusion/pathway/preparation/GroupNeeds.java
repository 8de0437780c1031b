package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What an organisation tells for all its persons together, when it has not told it person by person. */
@Service
@Transactional
public class GroupNeeds {

    private final JdbcClient database;
    private final PreparationTime time;

    GroupNeeds(JdbcClient database, PreparationTime time) {
        this.database = database;
        this.time = time;
    }

    /** @param whoComes as it was written, where persons were not named one by one */
    public record Told(@Nullable String whoComes, @Nullable String accessNeeds) {
    }

    /** Keeps it instead of what was told before; nothing told, nothing kept. */
    public void tell(ParticipationId participation, @Nullable String whoComes, @Nullable String accessNeeds, String by) {
        EventId event = time.participation(participation).event();
        database.sql("delete from preparation_group where participation_id = ?").param(participation.value()).update();
        if (whoComes != null || accessNeeds != null) {
            database.sql("""
                    insert into preparation_group (participation_id, event_id, who_comes, access_needs, told_at, told_by)
                    values (:participation, :event, :whoComes, :accessNeeds, :now, :by)""")
                    .param("participation", participation.value()).param("event", event.value()).param("whoComes", whoComes, Types.VARCHAR)
                    .param("accessNeeds", accessNeeds, Types.VARCHAR).param("now", time.now().atOffset(ZoneOffset.UTC)).param("by", by).update();
        }
    }

    /** What an organisation told. */
    @Transactional(readOnly = true)
    public Optional<Told> of(ParticipationId participation) {
        return database.sql("select who_comes, access_needs from preparation_group where participation_id = ?").param(participation.value())
                .query((row, number) -> new Told(row.getString("who_comes"), row.getString("access_needs"))).optional();
    }
}
