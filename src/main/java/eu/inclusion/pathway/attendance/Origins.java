package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.organisation.MatchKey;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Country;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** From which organisation somebody comes who was not expected: one invited to the event, one with a path at the agency, or a new one. */
@Component
public class Origins {

    private static final int MOST = 300;
    private static final String INVITED = """
            select p.id as participation_id, o.id as organisation_id, o.name, o.country from participation p
            join organisation o on o.id = p.organisation_id where p.event_id = ?
            """;
    private static final String KNOWN = """
            select null as participation_id, o.id as organisation_id, o.name, o.country from organisation_path p
            join organisation o on o.id = p.organisation_id where p.agency = ?
            """;

    private static final int MOST_LIKE = 20;
    private static final int MOST_WORDS = 3;
    private static final int SHORTEST_WORD = 4;
    /** Those of the event and of the agency, both found by an index; only among them are words sought. */
    private static final String LIKE = """
            select o.id, o.name, o.place, k.invited from (
              select n.organisation_id, max(n.invited) as invited from (
                select p.organisation_id, 1 as invited from participation p where p.event_id = :event
                union all select w.organisation_id, 0 as invited from organisation_path w where w.agency = :agency) n
              group by n.organisation_id) k
            join organisation o on o.id = k.organisation_id where %s
            order by case %s end, k.invited desc, o.name, o.id limit :most""";
    private static final String SAYS = "o.match_key like :word%d escape '!'";

    private final JdbcClient database;

    Origins(JdbcClient database) {
        this.database = database;
    }

    Attendee.From of(Event event, String name) {
        List<Attendee.From> found = database.sql(INVITED + "and lower(o.name) = lower(?) order by o.name, p.opened_at desc limit 2")
                .params(event.id().value(), name).query(Origins::read).list();
        if (found.isEmpty()) {
            found = database.sql(KNOWN + "and lower(o.name) = lower(?) order by o.name limit 2")
                    .params(event.agency().value(), name).query(Origins::read).list();
        }
        return found.size() == 1 ? found.get(0) : new Attendee.From(null, null, name, null);
    }

    /** The names of the organisations that the event invited, to choose from; at most 300. */
    public List<String> invited(EventId event) {
        return database.sql("select distinct o.name from participation p join organisation o on o.id = p.organisation_id where p.event_id = ? order by o.name limit ?")
                .params(event.value(), MOST).query(String.class).list();
    }

    /** An organisation that the event invited, or that goes a path with its agency. */
    Optional<Attendee.From> of(Event event, OrganisationId organisation) {
        return database.sql(INVITED + "and o.id = ? order by p.opened_at desc limit 1").params(event.id().value(), organisation.value())
                .query(Origins::read).optional()
                .or(() -> database.sql(KNOWN + "and o.id = ? limit 1").params(event.agency().value(), organisation.value())
                        .query(Origins::read).optional());
    }

    /**
     * Organisations that the event invited or the agency knows, whose name or place says one of these words; at most 20, first those that
     * say all of it.
     */
    public List<KnownOrganisation> like(Event event, String text) {
        List<String> words = words(text);
        return words.isEmpty() ? List.of() : database.sql(LIKE.formatted(each(words, SAYS, " or "), each(words, "when " + SAYS + " then %<d", " ")))
                .param("event", event.id().value()).param("agency", event.agency().value()).param("most", MOST_LIKE).params(sought(words))
                .query((row, line) -> new KnownOrganisation(new OrganisationId(row.getObject("id", UUID.class)), row.getString("name"),
                        row.getString("place"), row.getInt("invited") > 0)).list();
    }

    private static String each(List<String> words, String saying, String between) {
        return IntStream.range(0, words.size()).mapToObj(saying::formatted).collect(Collectors.joining(between));
    }

    private static Map<String, String> sought(List<String> words) {
        return IntStream.range(0, words.size()).boxed().collect(Collectors.toMap(at -> "word" + at, at -> "%" + words.get(at) + "%"));
    }

    /** All of it first, then its longest words. */
    private static List<String> words(String text) {
        String plain = MatchKey.of(text, "").replace("@", "").strip();
        Stream<String> single = Arrays.stream(plain.split(" ")).filter(word -> word.length() >= SHORTEST_WORD)
                .sorted(Comparator.comparing(String::length).reversed()).limit(MOST_WORDS);
        return Stream.concat(Stream.of(plain), single).filter(word -> !word.isEmpty()).distinct().map(Origins::literally).toList();
    }

    private static String literally(String text) {
        return text.replace("!", "!!").replace("%", "!%").replace("_", "!_");
    }

    private static Attendee.From read(ResultSet row, int line) throws SQLException {
        UUID participation = row.getObject("participation_id", UUID.class);
        return new Attendee.From(participation == null ? null : new ParticipationId(participation),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("name"),
                        new Country(row.getString("country")));
    }
}
