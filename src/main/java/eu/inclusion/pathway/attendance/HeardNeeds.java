package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers write down what each organisation said at an event, and where those read it who map and mentor it. */
@Service
@Transactional
public class HeardNeeds {

    private static final int MOST = 50;
    private static final String HEARD = """
            select e.reference, e.title, e.starts_on, h.organisation_id, o.name, h.needs_heard, h.expectations, h.recorded_at, h.recorded_by,
              (select string_agg(n.need, ',') from event_heard_need n where n.event_id = h.event_id and n.organisation_id = h.organisation_id) as needs
            from event_heard h join event e on e.id = h.event_id join organisation o on o.id = h.organisation_id
            """;

    private final JdbcClient database;
    private final Clock clock;

    HeardNeeds(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /** What was heard from an organisation at events of these agencies, or at which these agencies' paths took part; the latest first. */
    @Transactional(readOnly = true)
    public List<Heard> of(OrganisationId organisation, Collection<AgencyCode> agencies) {
        if (agencies.isEmpty()) {
            return List.of();
        }
        return database.sql(HEARD + """
                        where h.organisation_id = :organisation and (e.agency in (:agencies) or exists (select 1 from participation p
                          where p.organisation_id = h.organisation_id and p.event_id = h.event_id and p.agency in (:agencies)))
                        order by e.starts_on desc, e.reference limit :most""")
                .param("organisation", organisation.value()).param("agencies", agencies.stream().map(AgencyCode::value).toList())
                .param("most", MOST).query(HeardNeeds::read).list();
    }

    /** What was heard at an event, by organisation. */
    @Transactional(readOnly = true)
    public List<Heard> of(EventId event) {
        return database.sql(HEARD + "where h.event_id = ? order by o.name, o.id").param(event.value()).query(HeardNeeds::read).list();
    }

    @Transactional(readOnly = true)
    public Optional<Heard> find(EventId event, OrganisationId organisation) {
        return database.sql(HEARD + "where h.event_id = ? and h.organisation_id = ?").params(event.value(), organisation.value())
                .query(HeardNeeds::read).optional();
    }

    /**
     * Writes it down, in place of what stands there.
     *
     * @param seen when that was recorded which the officer read before; nothing where nothing stood there
     * @throws HeardMeanwhile when a colleague wrote something down since
     */
    public void record(EventId event, OrganisationId organisation, Words said, @Nullable Instant seen, String officer) {
        Instant before = find(event, organisation).map(Heard::recordedAt).orElse(null);
        if (before == null ? seen != null : seen == null || before.toEpochMilli() != seen.toEpochMilli()) {
            throw new HeardMeanwhile();
        }
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        if (before == null) {
            enter(event, organisation, said, now, officer);
        } else {
            replace(event, organisation, said, before, now, officer);
        }
        database.sql("delete from event_heard_need where event_id = ? and organisation_id = ?").params(event.value(),
                organisation.value()).update();
        said.needs().forEach(need -> database.sql("insert into event_heard_need (event_id, organisation_id, need) values (?, ?, ?)")
                .params(event.value(), organisation.value(), need.name()).update());
    }

    private void enter(EventId event, OrganisationId organisation, Words said, OffsetDateTime now, String officer) {
        try {
            database.sql("insert into event_heard (event_id, organisation_id, needs_heard, expectations, recorded_at, recorded_by) values (?, ?, ?, ?, ?, ?)")
                    .params(event.value(), organisation.value(), said.needsHeard(), said.expectations(), now, officer).update();
        } catch (DuplicateKeyException quicker) {
            throw new HeardMeanwhile();
        }
    }

    private void replace(EventId event, OrganisationId organisation, Words said, Instant before, OffsetDateTime now, String officer) {
        int changed = database.sql("""
                        update event_heard set needs_heard = ?, expectations = ?, recorded_at = ?, recorded_by = ?
                        where event_id = ? and organisation_id = ? and recorded_at = ?""")
                .params(said.needsHeard(), said.expectations(), now, officer, event.value(), organisation.value(), before.atOffset(ZoneOffset.UTC))
                .update();
        if (changed == 0) {
            throw new HeardMeanwhile();
        }
    }

    private static Heard read(ResultSet row, int line) throws SQLException {
        return new Heard(row.getString("reference"), row.getString("title"), row.getObject("starts_on", LocalDate.class),
                new OrganisationId(row.getObject("organisation_id", UUID.class)), row.getString("name"), needs(row.getString("needs")),
                row.getString("needs_heard"), row.getString("expectations"), row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getString("recorded_by"));
    }

    private static Set<Need> needs(@Nullable String joined) {
        return joined == null ? Set.of() : Arrays.stream(joined.split(",")).map(Need::valueOf).collect(Collectors.toUnmodifiableSet());
    }

    /** What an officer heard; each text at most 2,000 characters. */
    public record Words(Set<Need> needs, String needsHeard, String expectations) {

        private static final int LONGEST = 2000;

        public Words {
            needs = Set.copyOf(needs);
            needsHeard = needsHeard.strip();
            expectations = expectations.strip();
            if (needsHeard.length() > LONGEST) {
                throw new HeardNotRecorded("attendance.needs.too-long", LONGEST);
            }
            if (expectations.length() > LONGEST) {
                throw new HeardNotRecorded("attendance.expectations.too-long", LONGEST);
            }
            if (needs.isEmpty() && needsHeard.isEmpty() && expectations.isEmpty()) {
                throw new HeardNotRecorded("attendance.needs.nothing");
            }
        }
    }
}
