package eu.inclusion.pathway.calendar;

import eu.inclusion.pathway.call.CallKey;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Action;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.Period;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The events that invited an organisation, and the calls for which it writes an application. */
@Component
class OrganisationEvents {

    private static final Period KEPT = Period.ofDays(30);
    private static final int MOST = 200;

    private final JdbcClient database;
    private final EventEntries entries;
    private final Clock clock;

    OrganisationEvents(JdbcClient database, EventEntries entries, Clock clock) {
        this.database = database;
        this.entries = entries;
        this.clock = clock;
    }

    /** Where it was invited to an event twice, what holds now counts. */
    List<CalendarEntry> of(OrganisationId organisation, Locale reader) {
        Map<String, CalendarEntry> byEvent = new LinkedHashMap<>();
        database.sql("select p.id as participation_id, p.status as standing, " + EventRow.COLUMNS + """
                         from participation p join event e on e.id = p.event_id
                        where p.organisation_id = ? and p.status not in ('AWAITING_INVITATION', 'LAPSED') and e.ends_on >= ?
                        order by p.opened_at limit ?""")
                .params(organisation.value(), ProgrammeTime.dayOf(clock.instant()).minus(KEPT), MOST)
                .query((row, line) -> entries.of(EventRow.read(row, line), sure(ParticipationStatus.valueOf(row.getString("standing"))),
                        "/portal/events/" + row.getString("participation_id"), reader))
                .list().forEach(entry -> byEvent.merge(entry.uid(), entry, (one, other) -> other.isCancelled() ? one : other));
        return List.copyOf(byEvent.values());
    }

    List<CallKey> callsOfDrafts(OrganisationId organisation) {
        return database.sql("""
                        select distinct call_year, action, round from grant_application
                        where organisation_id = ? and status in ('DRAFT', 'REOPENED')""")
                .param(organisation.value())
                .query((row, line) -> new CallKey(row.getInt("call_year"), Action.valueOf(row.getString("action")), row.getInt("round"))).list();
    }

    private static EntryStatus sure(ParticipationStatus standing) {
        return switch (standing) {
            case ACCEPTED, ATTENDED, PARTLY_ATTENDED, NO_SHOW -> EntryStatus.CONFIRMED;
            case INVITED, OFFERED, WAITING_LIST -> EntryStatus.TENTATIVE;
            default -> EntryStatus.CANCELLED;
        };
    }
}
