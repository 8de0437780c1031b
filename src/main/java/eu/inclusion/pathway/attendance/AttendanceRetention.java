package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Forgets every night the names and addresses of those who were expected at events whose time is over. How they were there stays, and so do all counts. */
@Component
class AttendanceRetention {

    private static final Logger LOG = LoggerFactory.getLogger(AttendanceRetention.class);

    private final JdbcClient database;
    private final EventPersons persons;
    private final AttendanceSettings settings;
    private final Clock clock;

    AttendanceRetention(JdbcClient database, EventPersons persons, AttendanceSettings settings, Clock clock) {
        this.database = database;
        this.persons = persons;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every night; also for tests. */
    @Scheduled(cron = "${pathway.attendance.forget-at:0 30 3 * * *}", zone = "Europe/Brussels")
    @Transactional
    public void forget() {
        LocalDate last = ProgrammeTime.dayOf(clock.instant()).minus(settings.keptAfterEvent());
        int named = persons.forget(last);
        int recorded = forgetRecorded(last);
        if (named + recorded > 0) {
            LOG.info("Forgot the names of {} persons expected at events, and of {} on record there.", named, recorded);
        }
    }

    /** Who had no name on record stays without. */
    private int forgetRecorded(LocalDate last) {
        return database.sql("""
                        update attendee set name = case when name is null then null else cast(:forgotten as varchar(200)) end, email = null
                        where (name <> :forgotten or email is not null) and event_id in (select e.id from event e where e.ends_on < :last)""")
                .param("forgotten", EventPerson.FORGOTTEN).param("last", last).update();
    }
}
