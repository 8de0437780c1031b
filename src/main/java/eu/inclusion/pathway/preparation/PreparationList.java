package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The persons who come to an event and what the venue must know of them; every look is recorded, see {@link PreparationDesk}. */
@Component
class PreparationList {

    static final String PERSONS = """
            from event_person ep join participation a on a.id = ep.participation_id join organisation o on o.id = a.organisation_id
            left join preparation p on p.event_person_id = ep.id left join preparation_guardian g on g.event_person_id = ep.id
            where a.event_id = :event and a.status in ('ACCEPTED', 'ATTENDED', 'PARTLY_ATTENDED', 'NO_SHOW')
            and (cast(:whole as boolean) or a.agency in (:agencies))
            """;
    private static final String COLUMNS = """
            select ep.id, ep.name, ep.companion, a.id as participation_id, o.name as organisation, a.agency, p.told_at, p.birth_date, p.under_age,
              p.need_text, p.diet_text, p.medical_support, p.arrives_on, p.arrives_at, p.departs_on, p.departs_at, p.travels_by, p.travel_note,
              p.photo_consent, g.given, g.accompanied_by,
              (select string_agg(c.choice, ',') from preparation_choice c where c.event_person_id = ep.id and c.kind = 'NEED') as needs,
              (select string_agg(c.choice, ',') from preparation_choice c where c.event_person_id = ep.id and c.kind = 'DIET') as diets
            """;
    private static final String ANY_NEED = """
            (p.need_text is not null or p.diet_text is not null or p.medical_support is not null
              or exists (select 1 from preparation_choice c where c.event_person_id = ep.id))""";
    private static final String MAY_NOT_COME = "(" + Age.MINOR + " and (g.given is null or g.given = false))";

    private final JdbcClient database;

    PreparationList(JdbcClient database) {
        this.database = database;
    }

    List<PreparedPerson> page(PreparationScope scope, PreparationShown shown, LocalDate startsOn, int first, int most) {
        return statement(COLUMNS + PERSONS + where(shown) + " order by o.name, a.id, ep.place_in_list limit :most offset :first", scope, startsOn)
                .param("most", most).param("first", first).query((row, number) -> read(row, startsOn)).list();
    }

    int count(PreparationScope scope, PreparationShown shown, LocalDate startsOn) {
        return statement("select count(*) " + PERSONS + where(shown), scope, startsOn).query(Integer.class).single();
    }

    private JdbcClient.StatementSpec statement(String sql, PreparationScope scope, LocalDate startsOn) {
        JdbcClient.StatementSpec statement = scope.on(database.sql(sql));
        return sql.contains(":adultSince") ? statement.param("adultSince", startsOn.minusYears(Age.ADULT)) : statement;
    }

    static String where(PreparationShown shown) {
        return switch (shown) {
            case NEEDS -> "and " + ANY_NEED;
            case MISSING -> "and p.event_person_id is null";
            case NOT_YET -> "and " + MAY_NOT_COME;
            case ALL -> "";
        };
    }

    private static PreparedPerson read(ResultSet row, LocalDate startsOn) throws SQLException {
        return new PreparedPerson(new EventPersonId(row.getObject("id", UUID.class)), row.getString("name"), row.getBoolean("companion"),
                new ParticipationId(row.getObject("participation_id", UUID.class)), row.getString("organisation"),
                new AgencyCode(row.getString("agency")), standing(row, startsOn), chosen(row.getString("needs"), AccessNeed.class),
                row.getString("need_text"), chosen(row.getString("diets"), Diet.class), row.getString("diet_text"),
                row.getString("medical_support"), row.getString("accompanied_by"), PreparationTable.journey(row), row.getBoolean("photo_consent"));
    }

    private static PreparationStanding standing(ResultSet row, LocalDate startsOn) throws SQLException {
        if (row.getObject("told_at") == null) {
            return PreparationStanding.NOTHING_TOLD;
        }
        if (!new Age(row.getObject("birth_date", LocalDate.class), row.getBoolean("under_age")).isMinorOn(startsOn)) {
            return PreparationStanding.COMPLETE;
        }
        boolean given = row.getBoolean("given");
        if (row.wasNull()) {
            return PreparationStanding.PERMISSION_AWAITED;
        }
        return given ? PreparationStanding.COMPLETE : PreparationStanding.PERMISSION_REFUSED;
    }

    private static <E extends Enum<E>> Set<E> chosen(@Nullable String joined, Class<E> type) {
        return joined == null ? Set.of()
                : Arrays.stream(joined.split(",")).map(choice -> Enum.valueOf(type, choice)).collect(Collectors.toCollection(TreeSet::new));
    }
}
