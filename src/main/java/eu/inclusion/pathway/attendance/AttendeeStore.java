package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Country;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What is on record of persons at events, and every change of it. Whoever writes holds the event still. */
@Component
class AttendeeStore {

    private final JdbcClient database;

    AttendeeStore(JdbcClient database) {
        this.database = database;
    }

    /** All of an event on whom something is on record. */
    List<Attendee> of(EventId event) {
        return database.sql("""
                        select a.id, a.version, a.participation_id, a.organisation_id, a.organisation, o.country, a.name, a.email, a.companion, a.walk_in,
                          a.presence, a.marked_at, a.marked_by
                        from attendee a left join organisation o on o.id = a.organisation_id
                        where a.event_id = ? order by a.organisation, a.name, a.id""")
                .param(event.value()).query(AttendeeStore::read).list();
    }

    /** Puts on record how somebody was there, and that it changed. */
    void mark(EventId event, Attendee before, Attendee now, @Nullable String reason) {
        if (before.version() == 0) {
            enter(event, now);
        } else {
            update(now);
        }
        Instant moment = Optional.ofNullable(now.markedAt()).orElseThrow();
        change(event, now.id(), before.presence(), now.presence(), reason, moment, String.valueOf(now.markedBy()));
    }

    /** Puts somebody on record of whom only the organisation was known so far. */
    void enter(EventId event, Attendee one) {
        database.sql("""
                        insert into attendee (id, version, event_id, participation_id, organisation_id, organisation, name, email, companion, walk_in,
                          presence, marked_at, marked_by) values (?, 1, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(one.id().value(), event.value(), id(one.from().participation(), ParticipationId::value),
                        id(one.from().organisation(), OrganisationId::value), one.from().name(), one.name(), one.email(), one.companion(),
                                one.walkIn(),
                        name(one.presence()), at(one.markedAt()), one.markedBy())
                .update();
    }

    private void update(Attendee one) {
        database.sql("update attendee set version = version + 1, name = ?, presence = ?, marked_at = ?, marked_by = ? where id = ?")
                .params(one.name(), name(one.presence()), at(one.markedAt()), one.markedBy(), one.id().value()).update();
    }

    /** All who came unannounced and said that they come from an organisation of this name come from this one. */
    void comeFrom(EventId event, String said, Attendee.From from) {
        database.sql("""
                        update attendee set participation_id = ?, organisation_id = ?, organisation = ?, version = version + 1
                        where event_id = ? and walk_in = true and organisation_id is null and lower(organisation) = lower(?)""")
                .params(id(from.participation(), ParticipationId::value), id(from.organisation(), OrganisationId::value), from.name(),
                        event.value(), said).update();
    }

    /** Takes somebody off who was entered by mistake. */
    void remove(EventId event, Attendee one, Instant moment, String by) {
        database.sql("delete from attendee where id = ?").param(one.id().value()).update();
        change(event, one.id(), one.presence(), null, null, moment, by);
    }

    private void change(EventId event, AttendeeId id, @Nullable Presence was, @Nullable Presence became, @Nullable String reason,
            Instant moment, String by) {
        database.sql("""
                        insert into attendee_change (id, event_id, attendee_id, was, became, reason, changed_at, changed_by)
                        values (?, ?, ?, ?, ?, ?, ?, ?)""")
                .params(UUID.randomUUID(), event.value(), id.value(), name(was), name(became), reason, at(moment), by).update();
    }

    private static Attendee read(ResultSet row, int line) throws SQLException {
        String country = row.getString("country");
        String presence = row.getString("presence");
        return new Attendee(new AttendeeId(row.getObject("id", UUID.class)), row.getInt("version"),
                new Attendee.From(read(row, "participation_id", ParticipationId::new), read(row, "organisation_id", OrganisationId::new),
                        row.getString("organisation"), country == null ? null : new Country(country)),
                row.getString("name"), 0, row.getString("email"), row.getBoolean("companion"), row.getBoolean("walk_in"),
                presence == null ? null : Presence.valueOf(presence), row.getObject("marked_at", OffsetDateTime.class).toInstant(),
                        row.getString("marked_by"));
    }

    private static <I> @Nullable I read(ResultSet row, String column, Function<UUID, I> id) throws SQLException {
        UUID value = row.getObject(column, UUID.class);
        return value == null ? null : id.apply(value);
    }

    private static <I> @Nullable UUID id(@Nullable I id, Function<I, UUID> value) {
        return id == null ? null : value.apply(id);
    }

    private static @Nullable String name(@Nullable Presence presence) {
        return presence == null ? null : presence.name();
    }

    private static @Nullable OffsetDateTime at(@Nullable Instant moment) {
        return moment == null ? null : moment.atOffset(ZoneOffset.UTC);
    }
}
