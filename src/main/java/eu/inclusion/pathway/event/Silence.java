package eu.inclusion.pathway.event;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Organisations that let the last day to answer go by: an officer decides for all of them at once. Who they are is settled under the lock
 * of the event's places; the decision is then carried out in portions, and reaches nobody who was decided about one by one meanwhile.
 */
@Service
@Transactional
public class Silence {

    private static final String SILENT = " event_id = ? and status in ('INVITED', 'OFFERED') and answer_by < ? and silence_decision is null";

    private final JdbcClient database;
    private final EventBook book;
    private final Places places;
    private final ParticipationStore participations;
    private final ApplicationEventPublisher facts;

    Silence(JdbcClient database, EventBook book, Places places, ParticipationStore participations, ApplicationEventPublisher facts) {
        this.database = database;
        this.book = book;
        this.places = places;
        this.participations = participations;
        this.facts = facts;
    }

    /** How many let the last day go by, and nobody has decided about them. */
    @Transactional(readOnly = true)
    public int count(EventId event) {
        return database.sql("select count(*) from participation where" + SILENT).params(event.value(), today()).query(Integer.class).single();
    }

    /**
     * Decides for all of them.
     *
     * @throws NobodySilent when there is nobody left; a colleague was quicker
     * @throws EventNotOpen when the event is not to come any more
     * @throws TooLateToAskAgain when they are to be asked again and the event begins today or has begun
     */
    public void decide(EventId id, SilenceDecision how, String person) {
        places.lock(id);
        Event event = book.get(id);
        event.requireToCome();
        if (how == SilenceDecision.ASK_AGAIN && !event.startsOn().isAfter(today())) {
            throw new TooLateToAskAgain();
        }
        int concerned = database.sql("update participation set silence_decision = ? where" + SILENT).params(how.name(), id.value(), today()).update();
        if (concerned == 0) {
            throw new NobodySilent();
        }
        facts.publishEvent(new SilenceDecided(id, event.reference(), event.agency(), how, person));
    }

    /** Some for whom this was decided and is not carried out; from now on it is the caller's to carry out. */
    public List<Participation> take(EventId event, SilenceDecision how, int atMost) {
        places.lock(event);
        List<ParticipationId> some = database.sql("select id from participation where event_id = ? and silence_decision = ? order by id limit ?")
                .params(event.value(), how.name(), atMost).query(UUID.class).list().stream().map(ParticipationId::new).toList();
        some.forEach(one -> database.sql("update participation set silence_decision = null where id = ?").param(one.value()).update());
        return some.isEmpty() ? List.of() : participations.findByIdIn(some);
    }

    /** Whether it is silent still, and nobody has decided about it alone. */
    public boolean isSilent(Participation one) {
        return one.status().awaitsAnswer() && one.answerBy() != null && one.answerBy().isBefore(today());
    }

    private LocalDate today() {
        return book.today();
    }
}
