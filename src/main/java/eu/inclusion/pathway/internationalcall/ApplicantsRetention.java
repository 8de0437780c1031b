package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets every night who applied to international events that are over for long, whatever became of the application: names, addresses and
 * what would help them to attend. That an organisation applied, and for how many persons, stays.
 */
@Component
class ApplicantsRetention {

    private static final Logger LOG = LoggerFactory.getLogger(ApplicantsRetention.class);

    private final JdbcClient database;
    private final ApplicantsSettings settings;
    private final Clock clock;

    ApplicantsRetention(JdbcClient database, ApplicantsSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every night; also for tests. */
    @Scheduled(cron = "${pathway.event-applications.forget-at:0 50 3 * * *}", zone = "Europe/Brussels")
    @Transactional
    public void forget() {
        List<EventId> over = over();
        over.forEach(this::forget);
        if (!over.isEmpty()) {
            LOG.info("Forgot who applied to {} international events that are over.", over.size());
        }
    }

    private List<EventId> over() {
        return database.sql("select c.event_id from international_call c join event e on e.id = c.event_id where c.forgotten_at is null and e.ends_on < ?")
                .param(settings.over(ProgrammeTime.dayOf(clock.instant())))
                .query((row, line) -> new EventId(row.getObject("event_id", UUID.class))).list();
    }

    private void forget(EventId event) {
        database.sql("""
                        update event_application_person set name = '–', pronoun = null, email = '–', phone = null, role = '–', language_level = null
                        where event_application_id in (select a.id from event_application a where a.event_id = ?)""")
                .param(event.value()).update();
        database.sql("update event_application set to_attend = null, written_by = '–' where event_id = ?").param(event.value()).update();
        database.sql("update international_call set forgotten_at = ? where event_id = ?")
                .params(clock.instant().atOffset(ZoneOffset.UTC), event.value()).update();
    }
}
