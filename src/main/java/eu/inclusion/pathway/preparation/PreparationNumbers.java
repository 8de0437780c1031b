package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Counts what persons told, and keeps the numbers when what they told is deleted. */
@Component
class PreparationNumbers {

    private static final String CHOSEN = """
            select c.kind, c.choice, count(*) as persons
            from preparation_choice c join preparation p on p.event_person_id = c.event_person_id
              join participation a on a.id = p.participation_id
            where p.event_id = :event and (cast(:whole as boolean) or a.agency in (:agencies))
              and a.status in ('ACCEPTED', 'ATTENDED', 'PARTLY_ATTENDED', 'NO_SHOW')
            group by c.kind, c.choice
            """;
    private static final String FACTS = """
            select count(*) as expected, count(p.event_person_id) as told, count(p.medical_support) as medical, count(p.diet_text) as diets,
              coalesce(sum(case when p.visa_needed = true then 1 else 0 end), 0) as visas,
              coalesce(sum(case when %s and (g.given is null or g.given = false) then 1 else 0 end), 0) as not_yet
            """.formatted(Age.MINOR);

    private final JdbcClient database;

    PreparationNumbers(JdbcClient database) {
        this.database = database;
    }

    private record Chosen(String kind, String choice, int persons) {
    }

    PreparationCounts of(PreparationScope scope, LocalDate startsOn) {
        List<Chosen> chosen = chosen(scope);
        return scope.on(database.sql(FACTS + PreparationList.PERSONS)).param("adultSince", startsOn.minusYears(Age.ADULT))
                .query((row, number) -> new PreparationCounts(row.getInt("expected"), row.getInt("told"), row.getInt("not_yet"),
                        row.getInt("medical"), row.getInt("visas"), counted(chosen, "NEED", AccessNeed.class), counted(chosen, "DIET", Diet.class),
                        row.getInt("diets"), false)).single();
    }

    private List<Chosen> chosen(PreparationScope scope) {
        return scope.on(database.sql(CHOSEN)).query((row, number) ->
                new Chosen(row.getString("kind"), row.getString("choice"), row.getInt("persons"))).list();
    }

    /** The numbers of an event of which the rest is deleted; nothing where none were kept. */
    Optional<PreparationCounts> kept(EventId event) {
        List<Chosen> kept = database.sql("select kind, choice, persons from preparation_count where event_id = ?").param(event.value())
                .query((row, number) -> new Chosen(row.getString("kind"), row.getString("choice"), row.getInt("persons"))).list();
        Map<String, Integer> facts = kept.stream().filter(one -> one.kind().equals("FACT"))
                .collect(Collectors.toMap(Chosen::choice, Chosen::persons));
        return kept.isEmpty() ? Optional.empty() : Optional.of(new PreparationCounts(facts.getOrDefault("EXPECTED", 0),
                facts.getOrDefault("TOLD", 0), 0, facts.getOrDefault("MEDICAL", 0), facts.getOrDefault("VISA", 0),
                counted(kept, "NEED", AccessNeed.class), counted(kept, "DIET", Diet.class), facts.getOrDefault("OTHER_DIET", 0), true));
    }

    /** Keeps the numbers of an event, once: before what was told is deleted. */
    void keep(EventId event, LocalDate startsOn) {
        if (kept(event).isPresent()) {
            return;
        }
        PreparationCounts now = of(new PreparationScope(event, true, Set.of()), startsOn);
        note(event, "FACT", "EXPECTED", now.expected());
        note(event, "FACT", "TOLD", now.told());
        note(event, "FACT", "MEDICAL", now.medical());
        note(event, "FACT", "VISA", now.visa());
        note(event, "FACT", "OTHER_DIET", now.otherDiets());
        now.needs().forEach((need, persons) -> note(event, "NEED", need.name(), persons));
        now.diets().forEach((diet, persons) -> note(event, "DIET", diet.name(), persons));
    }

    private void note(EventId event, String kind, String choice, int persons) {
        database.sql("insert into preparation_count (event_id, kind, choice, persons) values (?, ?, ?, ?)")
                .params(event.value(), kind, choice, persons).update();
    }

    private static <E extends Enum<E>> Map<E, Integer> counted(List<Chosen> all, String kind, Class<E> type) {
        Map<E, Integer> counted = new EnumMap<>(type);
        all.stream().filter(one -> one.kind().equals(kind)).forEach(one -> counted.put(Enum.valueOf(type, one.choice()), one.persons()));
        return counted;
    }
}
