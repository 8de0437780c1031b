package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of whom rounds invite: added and taken out while officers choose, settled while the round goes out. */
@Repository
class InvitationChoices {

    private final JdbcClient database;
    private final Clock clock;

    InvitationChoices(JdbcClient database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    Instant now() {
        return clock.instant();
    }

    /** Lets only one at a time begin or send rounds of an event. */
    void lockFor(EventId event) {
        database.sql("select id from event where id = ? for update").param(event.value()).query().singleRow();
    }

    Optional<InvitationRoundId> beingChosen(EventId event) {
        return database.sql("select id from invitation_round where event_id = ? and status = 'CHOOSING' order by number limit 1").param(event.value())
                .query((row, line) -> new InvitationRoundId(row.getObject("id", UUID.class))).optional();
    }

    /** Adds those of these organisations that can be invited; one that is in already stays once. */
    int add(InvitationRoundId round, AgencyCode agency, InviteeSearch search, @Nullable Collection<ParticipationId> only) {
        InviteeConditions fit = new InviteeConditions(agency, search, round.value());
        Map<String, Object> values = new HashMap<>(fit.values());
        String which = "";
        if (only != null) {
            values.put("only", values(only));
            which = " and p.id in (:only)";
        }
        return only != null && only.isEmpty() ? 0 : database.sql("""
                        insert into invitation_choice (round_id, participation_id, outcome)
                        select cast(:round as uuid), p.id, 'CHOSEN'""" + fit.fromWhere() + which
                        + " and not exists (select 1 from invitation_choice there where there.round_id = :round and there.participation_id = p.id)")
                .params(values).update();
    }

    void remove(InvitationRoundId round, Collection<ParticipationId> some) {
        if (!some.isEmpty()) {
            database.sql("delete from invitation_choice where round_id = :round and outcome = 'CHOSEN' and participation_id in (:some)")
                    .param("round", round.value()).param("some", values(some)).update();
        }
    }

    void removeAll(InvitationRoundId round) {
        database.sql("delete from invitation_choice where round_id = ? and outcome = 'CHOSEN'").param(round.value()).update();
    }

    int count(InvitationRoundId round, InvitationOutcome outcome) {
        return database.sql("select count(*) from invitation_choice where round_id = ? and outcome = ?").params(round.value(), outcome.name())
                .query(Integer.class).single();
    }

    /** How many there are of each outcome in each of an event's rounds. */
    Map<InvitationRoundId, Map<InvitationOutcome, Integer>> figures(EventId event) {
        Map<InvitationRoundId, Map<InvitationOutcome, Integer>> figures = new HashMap<>();
        database.sql("""
                        select c.round_id, c.outcome, count(*) as number from invitation_round r join invitation_choice c on c.round_id = r.id
                        where r.event_id = ? group by c.round_id, c.outcome""")
                .param(event.value()).query((row, line) -> figures
                        .computeIfAbsent(new InvitationRoundId(row.getObject("round_id", UUID.class)), unused -> new EnumMap<>(InvitationOutcome.class))
                        .put(InvitationOutcome.valueOf(row.getString("outcome")), row.getInt("number"))).list();
        return figures;
    }

    /** Notes to which address each invitation would go now, so that those of one person go together. */
    void noteAddresses(InvitationRoundId round) {
        database.sql("""
                        update invitation_choice set address = (select lower(c.email) from participation p
                            join contact_person c on c.organisation_id = p.organisation_id and c.position = 0
                            where p.id = invitation_choice.participation_id)
                        where round_id = ? and outcome = 'CHOSEN'""")
                .param(round.value()).update();
    }

    /** The next in turn, by address. */
    List<Choice> next(InvitationRoundId round, int atMost) {
        return database.sql("""
                        select participation_id, address from invitation_choice where round_id = ? and outcome = 'CHOSEN'
                        order by address, participation_id limit ?""")
                .params(round.value(), atMost)
                .query((row, line) -> new Choice(new ParticipationId(row.getObject("participation_id", UUID.class)), row.getString("address"))).list();
    }

    void settle(InvitationRoundId round, InvitationOutcome outcome, Collection<ParticipationId> some) {
        database.sql("update invitation_choice set outcome = :outcome, settled_at = :moment where round_id = :round and participation_id in (:some)")
                .param("outcome", outcome.name()).param("moment", now().atOffset(ZoneOffset.UTC)).param("round", round.value())
                .param("some", values(some)).update();
    }

    void settleRest(InvitationRoundId round, InvitationOutcome outcome) {
        database.sql("update invitation_choice set outcome = ?, settled_at = ? where round_id = ? and outcome = 'CHOSEN'")
                .params(outcome.name(), now().atOffset(ZoneOffset.UTC), round.value()).update();
    }

    private static List<UUID> values(Collection<ParticipationId> some) {
        return some.stream().map(ParticipationId::value).toList();
    }

    /** One that is to be invited, and the address that the letter goes to. */
    record Choice(ParticipationId id, @Nullable String address) {
    }
}
