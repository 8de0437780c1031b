package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventCancelled;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.ParticipationEnded;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import eu.inclusion.pathway.event.PersonsLeft;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Forgets what persons told: every night what is over its time or whose place is gone, and at once when an event is cancelled, a place
 * given back or a person not expected any more. Only numbers stay.
 */
@Component
public class PreparationRetention {

    private static final Logger LOG = LoggerFactory.getLogger(PreparationRetention.class);

    private final JdbcClient database;
    private final PreparationNumbers numbers;
    private final PreparationTime time;
    private final PreparationSettings settings;
    private final PreparationForgetting forgetting;

    PreparationRetention(JdbcClient database, PreparationNumbers numbers, PreparationTime time, PreparationSettings settings,
            PreparationForgetting forgetting) {
        this.database = database;
        this.numbers = numbers;
        this.time = time;
        this.settings = settings;
        this.forgetting = forgetting;
    }

    /** Every night; also for tests. */
    @Scheduled(cron = "${pathway.preparation.forget-at:0 20 3 * * *}", zone = "Europe/Brussels")
    @Transactional
    public void forget() {
        LocalDate last = time.today().minus(settings.keptAfterEvent());
        List<EventId> over = endedBefore(last);
        over.forEach(this::forgetAfter);
        int gone = withoutPlace().stream().mapToInt(this::forget).sum();
        if (!over.isEmpty() || gone > 0) {
            LOG.info("Forgot what persons told for {} events that are over, and of {} who have no place.", over.size(), gone);
        }
    }

    @EventListener
    void on(EventCancelled fact) {
        forgetting.all("event_id", fact.eventId().value());
    }

    /** Also told when an organisation comes with fewer; it has its place then. */
    @EventListener
    void on(ParticipationEnded fact) {
        if (time.participation(fact.participationId()).status() != ParticipationStatus.ACCEPTED) {
            forget(fact.participationId());
        }
    }

    @EventListener
    void on(PersonsLeft fact) {
        fact.persons().forEach(person -> forgetting.ofPersons("event_person_id", person.value()));
    }

    /** The place is gone: what the organisation's persons told goes at once. */
    public int forget(ParticipationId participation) {
        return forgetting.all("participation_id", participation.value());
    }

    private void forgetAfter(EventId event) {
        numbers.keep(event, time.startsOn(event));
        forgetting.all("event_id", event.value());
    }

    private List<EventId> endedBefore(LocalDate last) {
        return database.sql("""
                select e.id from event e where e.ends_on < :last and (exists (select 1 from preparation p where p.event_id = e.id)
                  or exists (select 1 from preparation_link l where l.event_id = e.id)
                  or exists (select 1 from preparation_group g where g.event_id = e.id))""").param("last", last)
                .query((row, number) -> new EventId(row.getObject("id", UUID.class))).list();
    }

    /** Places end at many doors, a path that is left among them; whatever the door, the night finds what is left. */
    private List<ParticipationId> withoutPlace() {
        return database.sql("""
                select a.id from participation a where a.status in ('DECLINED', 'NO_ANSWER', 'NO_PLACE', 'CANCELLED', 'LAPSED',
                  'AWAITING_INVITATION') and (exists (select 1 from preparation p where p.participation_id = a.id)
                  or exists (select 1 from preparation_link l where l.participation_id = a.id)
                  or exists (select 1 from preparation_group g where g.participation_id = a.id))""")
                .query((row, number) -> new ParticipationId(row.getObject("id", UUID.class))).list();
    }
}
