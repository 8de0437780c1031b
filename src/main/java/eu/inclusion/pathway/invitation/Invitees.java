package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The organisations that a national event can invite, as officers look through them; as many statements for ten as for thousands. */
@Component
public class Invitees {

    private static final String COLUMNS = """
            select page.id, page.path_reference, page.name, page.place, page.postcode, page.opened_at,
              (select string_agg(s.strand, ',') from participation_strand s where s.participation_id = page.id) as strands,
              (select string_agg(n.need, ',') from mapping_need n where n.organisation_path_id = page.organisation_path_id) as needs,
              (select x.status from experience x where x.organisation_path_id = page.organisation_path_id and x.action_type = 'PARTNERSHIPS') as experience,
              (select count(*) from participation h where h.organisation_id = page.organisation_id and h.agency = :agency
                and h.status in ('ATTENDED', 'PARTLY_ATTENDED'))
                + (select count(distinct a.event_id)""" + InviteeConditions.UNANNOUNCED.formatted("page.organisation_id", ":agency") + """
              ) as came,
              (select count(*) from participation h where h.organisation_id = page.organisation_id and h.agency = :agency
                and h.status = 'NO_SHOW') as missed,
              (select count(*) from contact_person c where c.organisation_id = page.organisation_id and c.position = 0) as contacts,
              (select count(*) from contact_person c join invitation_letter l on l.event_id = :event and l.address = lower(c.email)
                where c.organisation_id = page.organisation_id and c.position = 0) as letters,
              (select min(e.title) from participation b join event e on e.id = b.event_id
                where b.organisation_id = page.organisation_id and b.status in ('ACCEPTED', 'OFFERED') and e.id <> :event
                  and e.status in ('PLANNED', 'OPEN') and e.starts_on <= :last and e.ends_on >= :first) as elsewhere,
              (select count(*) from invitation_choice c where c.round_id = :round and c.participation_id = page.id) as chosen
            from (select p.id, p.path_reference, p.organisation_id, p.organisation_path_id, p.opened_at, o.name, o.place, o.postcode""";

    private final JdbcClient database;
    private final InvitationChoices choices;

    Invitees(JdbcClient database, InvitationChoices choices) {
        this.database = database;
        this.choices = choices;
    }

    /** A page of those that fit. */
    public InviteePage find(Event event, InviteeSearch search, int number) {
        UUID round = choices.beingChosen(event.id()).map(InvitationRoundId::value).orElse(event.id().value());
        InviteeConditions fit = new InviteeConditions(event.agency(), search, round);
        return new InviteePage(database.sql(COLUMNS + fit.fromWhere() + " order by p.opened_at, p.id limit :limit offset :offset) page order by page.opened_at, page.id")
                .params(fit.values()).param("event", event.id().value()).param("first", event.startsOn()).param("last", event.endsOn())
                .param("limit", InviteePage.SIZE).param("offset", number * InviteePage.SIZE)
                .query(Invitees::line).list(), number, count(fit), choices.count(new InvitationRoundId(round), InvitationOutcome.CHOSEN),
                notInList(event, search));
    }

    private NotInList notInList(Event event, InviteeSearch search) {
        InviteeConditions all = InviteeConditions.ofAll(event.agency(), search);
        String sums = "select coalesce(sum(case when p.status = 'AWAITING_INVITATION' and " + InviteeConditions.NO_CONSENT + """
                \s then 1 else 0 end), 0) as no_consent, coalesce(sum(case when p.event_id = :event then 1 else 0 end), 0) as here,
                  coalesce(sum(case when p.event_id <> :event and p.status <> 'AWAITING_INVITATION' then 1 else 0 end), 0) as elsewhere""";
        return database.sql(sums + all.fromWhere()
                        + " and (p.event_id = :event or p.status in ('AWAITING_INVITATION', 'INVITED', 'ACCEPTED', 'WAITING_LIST', 'OFFERED'))")
                .params(all.values()).param("event", event.id().value())
                .query((row, line) -> new NotInList(row.getInt("no_consent"), row.getInt("here"), row.getInt("elsewhere"))).single();
    }

    /** How many fit. */
    public int count(AgencyCode agency, InviteeSearch search) {
        return count(new InviteeConditions(agency, search, UUID.randomUUID()));
    }

    /** How many wait in each strand; an organisation may stand in several. */
    public Map<Strand, Integer> byStrand(AgencyCode agency) {
        Map<Strand, Integer> counted = new EnumMap<>(Strand.class);
        InviteeConditions all = new InviteeConditions(agency, InviteeSearch.ALL, UUID.randomUUID());
        database.sql("select ps.strand, count(*) as number from participation_strand ps join (select p.id" + all.fromWhere()
                        + ") waiting on waiting.id = ps.participation_id group by ps.strand")
                .params(all.values()).query((row, line) -> Map.entry(Strand.valueOf(row.getString("strand")), row.getInt("number"))).list()
                .forEach(one -> counted.put(one.getKey(), one.getValue()));
        return counted;
    }

    private int count(InviteeConditions fit) {
        return database.sql("select count(*)" + fit.fromWhere()).params(fit.values()).query(Integer.class).single();
    }

    private static InviteeLine line(ResultSet row, int number) throws SQLException {
        String experience = row.getString("experience");
        return new InviteeLine(new ParticipationId(row.getObject("id", UUID.class)), row.getString("path_reference"), row.getString("name"),
                row.getString("place"), row.getString("postcode"), ProgrammeTime.dayOf(row.getObject("opened_at", OffsetDateTime.class).toInstant()),
                all(row.getString("strands"), Strand::valueOf), all(row.getString("needs"), Need::valueOf),
                experience == null ? null : ExperienceStatus.valueOf(experience), row.getInt("came"), row.getInt("missed"),
                row.getInt("contacts") > 0, row.getInt("letters") > 0, row.getString("elsewhere"), row.getInt("chosen") > 0);
    }

    private static <T> Set<T> all(@Nullable String joined, Function<String, T> read) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).map(read).collect(Collectors.toUnmodifiableSet());
    }
}
