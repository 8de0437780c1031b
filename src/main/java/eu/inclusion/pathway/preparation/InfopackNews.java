package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which organisations have not heard yet of the newest edition of an infopack. Publishing marks them in one statement, however many
 * they are; they are told a portion at a time, each once of all that is new since the edition that it knows.
 */
@Service
@Transactional
public class InfopackNews {

    private final JdbcClient database;
    private final InfopackTable table;

    InfopackNews(JdbcClient database, InfopackTable table) {
        this.database = database;
        this.table = table;
    }

    /**
     * What one organisation has to hear.
     *
     * @param edition the newest
     * @param changed the sections that say something else than in the edition which it knows; of its first one all that say something
     * @param otherFiles whether files came or went since
     */
    public record Item(ParticipationId participation, int edition, boolean first, List<InfopackSection> changed, boolean otherFiles) {
    }

    /** Some who were to be told; whoever is asked here counts as told. Those without a place any more hear nothing. */
    public Some take(EventId event, int atMost) {
        table.lock(event); // an edition published at this very moment marks those again whom this portion takes
        List<Marked> marked = marked(event, atMost);
        marked.forEach(one -> database.sql("delete from infopack_news where participation_id = ?").param(one.id()).update());
        return new Some(table.published(event).map(newest -> marked.stream().filter(Marked::withPlace).map(one -> item(one, newest))
                .filter(item -> item.otherFiles() || !item.changed().isEmpty()).toList()).orElse(List.of()), marked.size() == atMost);
    }

    /** @param more whether others may be left */
    public record Some(List<Item> items, boolean more) {
    }

    private record Marked(UUID id, int knownEdition, boolean withPlace) {
    }

    private List<Marked> marked(EventId event, int atMost) {
        return database.sql("""
                select n.participation_id, n.known_edition, a.status = 'ACCEPTED' and e.status in ('PLANNED', 'OPEN') as with_place
                from infopack_news n join participation a on a.id = n.participation_id join event e on e.id = n.event_id
                where n.event_id = ? order by n.participation_id limit ?""").params(event.value(), atMost)
                .query((row, number) -> new Marked(row.getObject("participation_id", UUID.class), row.getInt("known_edition"),
                        row.getBoolean("with_place"))).list();
    }

    private Item item(Marked one, Infopack newest) {
        Infopack known = one.knownEdition() == 0 ? new Infopack(newest.event(), 0, null, Map.of(), List.of())
                : table.read(newest.event(), one.knownEdition(), null);
        return new Item(new ParticipationId(one.id()), newest.edition(), one.knownEdition() == 0, newest.changedSince(known),
                newest.hasOtherFilesThan(known));
    }
}
