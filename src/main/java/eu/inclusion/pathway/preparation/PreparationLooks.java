package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records every look at what a person told, so that it can be answered for. */
@Component
class PreparationLooks {

    private static final int MOST = 200;

    private final JdbcClient database;
    private final PreparationTime time;

    PreparationLooks(JdbcClient database, PreparationTime time) {
        this.database = database;
        this.time = time;
    }

    void record(EventId event, ParticipationId participation, EventPersonId person, String officer, LookKind how) {
        database.sql("""
                insert into preparation_look (event_id, participation_id, event_person_id, person, looked_at, looked_how)
                values (?, ?, ?, ?, ?, ?)""")
                .params(event.value(), participation.value(), person.value(), officer, time.now().atOffset(ZoneOffset.UTC), how.name()).update();
    }

    /** The last ones, the newest first. */
    List<Look> last(PreparationScope scope) {
        return scope.on(database.sql("""
                select l.looked_at, l.person, ep.name, l.looked_how
                from preparation_look l join participation a on a.id = l.participation_id left join event_person ep on ep.id = l.event_person_id
                where l.event_id = :event and (cast(:whole as boolean) or a.agency in (:agencies))
                order by l.looked_at desc, l.id desc limit :most""")).param("most", MOST)
                .query((row, number) -> new Look(row.getObject("looked_at", OffsetDateTime.class).toInstant(), row.getString("person"),
                        row.getString("name"), LookKind.valueOf(row.getString("looked_how")))).list();
    }
}
