package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where officers plan events, and call them off. */
@Service
@Transactional
public class EventPlanning {

    private static final Set<ParticipationStatus> INVITED = Set.of(ParticipationStatus.INVITED, ParticipationStatus.ACCEPTED,
            ParticipationStatus.WAITING_LIST, ParticipationStatus.OFFERED);

    private final EventBook book;
    private final Places places;
    private final ParticipationStore participations;
    private final ApplicationEventPublisher facts;
    private final Clock clock;

    EventPlanning(EventBook book, Places places, ParticipationStore participations, ApplicationEventPublisher facts, Clock clock) {
        this.book = book;
        this.places = places;
        this.participations = participations;
        this.facts = facts;
        this.clock = clock;
    }

    /**
     * Plans an event of an agency; its process starts.
     *
     * @throws EventNotPlannable when its days or numbers cannot be
     */
    public Event plan(EventPlan plan, AgencyCode agency, String person) {
        plan.requireSound(ProgrammeTime.dayOf(clock.instant()));
        Event event = book.enter(plan, agency, person);
        places.provide(event.id(), plan.capacity());
        facts.publishEvent(new EventPlanned(event.id(), event.reference(), event.kind(), agency));
        return event;
    }

    /** Gives organisations until another day to answer; those invited from now on. */
    public void moveReplyBy(EventId id, LocalDate day) {
        if (day.isBefore(ProgrammeTime.dayOf(clock.instant()))) {
            throw new EventNotPlannable("event.reply-by-past");
        }
        book.save(book.get(id).answeredUntil(day));
    }

    /** The event does not take place: whoever was invited waits for another one again. */
    public void cancel(EventId id, String reason) {
        places.lock(id);
        book.save(book.get(id).cancelled(reason));
        participations.findByEventIdAndStatusIn(id, List.of(ParticipationStatus.PRESELECTED))
                .forEach(one -> participations.save(one.notSelected()));
        List<Participation> invited = participations.findByEventIdAndStatusIn(id, INVITED);
        invited.forEach(one -> participations.save(one.now(ParticipationStatus.CANCELLED)));
        facts.publishEvent(new EventCancelled(id, invited.stream().map(Participation::pathReference).toList()));
    }
}
