package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.invitation.InvitationOutlook.Sample;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Works out what sending would do before anybody sends. */
@Component
public class InvitationOutlooks {

    private static final String CHOSEN = """
             from invitation_choice ch join participation p on p.id = ch.participation_id
            left join contact_person c on c.organisation_id = p.organisation_id and c.position = 0
            left join invitation_letter l on l.event_id = :event and l.address = lower(c.email)
            where ch.round_id = :round and ch.outcome = 'CHOSEN'
            """;

    private final JdbcClient database;
    private final InvitationChoices choices;

    InvitationOutlooks(JdbcClient database, InvitationChoices choices) {
        this.database = database;
        this.choices = choices;
    }

    public InvitationOutlook of(Event event) {
        return choices.beingChosen(event.id()).map(round -> of(event, round)).orElse(new InvitationOutlook(0, 0, 0, 0, 0, Map.of(), null));
    }

    private InvitationOutlook of(Event event, InvitationRoundId round) {
        Map<String, Object> about = Map.of("event", event.id().value(), "round", round.value(), "first", event.startsOn(), "last", event.endsOn());
        Map<String, Integer> languages = languages(about);
        return database.sql("""
                        select count(*) as chosen, count(distinct case when l.address is null then lower(c.email) end) as letters,
                          coalesce(sum(case when l.address is not null then 1 else 0 end), 0) as written_before,
                          coalesce(sum(case when c.email is null then 1 else 0 end), 0) as no_contact,
                          coalesce(sum(case when exists (select 1 from participation b join event e on e.id = b.event_id
                            where b.organisation_id = p.organisation_id and b.status in ('ACCEPTED', 'OFFERED') and e.id <> :event
                              and e.status in ('PLANNED', 'OPEN') and e.starts_on <= :last and e.ends_on >= :first) then 1 else 0 end), 0) as elsewhere
                        """ + CHOSEN)
                .params(about).query((row, line) -> new InvitationOutlook(row.getInt("chosen"), row.getInt("letters"), row.getInt("written_before"),
                        row.getInt("no_contact"), row.getInt("elsewhere"), languages, sample(about))).single();
    }

    private Map<String, Integer> languages(Map<String, Object> about) {
        Map<String, Integer> counted = new TreeMap<>();
        database.sql("select c.language, count(distinct lower(c.email)) as number" + CHOSEN + " and c.email is not null and l.address is null group by c.language")
                .params(about).query((row, line) -> counted.put(row.getString("language"), row.getInt("number"))).list();
        return counted;
    }

    /** The letter to whoever speaks for most organisations. */
    private @Nullable Sample sample(Map<String, Object> about) {
        String address = database.sql("select lower(c.email) as address" + CHOSEN
                        + " and c.email is not null and l.address is null group by lower(c.email) order by count(*) desc, lower(c.email) limit 1")
                .params(about).query(String.class).optional().orElse(null);
        List<Named> together = address == null ? List.of() : database.sql("""
                        select o.name as organisation, p.path_reference as reference, c.name as person from invitation_choice ch join participation p on p.id = ch.participation_id
                        join contact_person c on c.organisation_id = p.organisation_id and c.position = 0
                        join organisation o on o.id = p.organisation_id
                        where ch.round_id = :round and ch.outcome = 'CHOSEN' and lower(c.email) = :address order by o.name""")
                .params(about).param("address", address).query(Named.class).list();
        return together.isEmpty() ? null
                : new Sample(together.get(0).organisation(), together.get(0).reference(), together.get(0).person(), together.stream().skip(1).map(Named::organisation).toList());
    }

    /** One organisation of the sample. */
    record Named(String organisation, String reference, @Nullable String person) {
    }
}
