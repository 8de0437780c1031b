package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets every night to which addresses an event wrote, some time after its end: until then they keep a person from getting a second
 * letter. What became of each invitation stays.
 */
@Component
class LetterRetention {

    private static final Logger LOG = LoggerFactory.getLogger(LetterRetention.class);
    private static final String ENDED = "select e.id from event e where e.ends_on < ?";

    private final JdbcClient database;
    private final InvitationSettings settings;
    private final Clock clock;

    LetterRetention(JdbcClient database, InvitationSettings settings, Clock clock) {
        this.database = database;
        this.settings = settings;
        this.clock = clock;
    }

    /** Every night; also for tests. */
    @Scheduled(cron = "${pathway.invitations.forget-at:0 35 3 * * *}", zone = "Europe/Brussels")
    @Transactional
    public void forget() {
        LocalDate last = ProgrammeTime.dayOf(clock.instant()).minus(settings.addressesKeptAfterEvent());
        int letters = database.sql("delete from invitation_letter where event_id in (" + ENDED + ")").param(last).update();
        int choices = database.sql("""
                        update invitation_choice set address = null where address is not null and round_id in (
                          select r.id from invitation_round r where r.event_id in (%s))""".formatted(ENDED)).param(last).update();
        if (letters + choices > 0) {
            LOG.info("Forgot {} addresses to which events wrote that are over, and {} chosen for them.", letters, choices);
        }
    }
}
