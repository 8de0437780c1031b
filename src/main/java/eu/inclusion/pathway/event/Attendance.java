package eu.inclusion.pathway.event;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What became of organisations' places: they came, in part, not, or cancelled. Practice of the agencies' training and cooperation
 * activities.
 */
@Service
@Transactional
public class Attendance {

    private static final Set<ParticipationStatus> WITHOUT_PLACE =
            Set.of(ParticipationStatus.INVITED, ParticipationStatus.WAITING_LIST, ParticipationStatus.OFFERED);
    private static final Set<ParticipationStatus> OUTCOMES = Set.of(ParticipationStatus.ATTENDED, ParticipationStatus.PARTLY_ATTENDED,
            ParticipationStatus.NO_SHOW, ParticipationStatus.CANCELLED);

    private final EventBook book;
    private final Places places;
    private final ParticipationStore participations;
    private final ApplicationEventPublisher facts;

    Attendance(EventBook book, Places places, ParticipationStore participations, ApplicationEventPublisher facts) {
        this.book = book;
        this.places = places;
        this.participations = participations;
        this.facts = facts;
    }

    /** The event as it is, and stays until the transaction ends: nobody else changes who takes part meanwhile. */
    public Event keepStill(EventId id) {
        places.lock(id);
        return book.get(id);
    }

    /**
     * Records who came; everybody else who had a place did not show up, and the invitations still open end.
     *
     * @throws AttendedTwice when an organisation is in both lists
     */
    public void record(EventId id, Collection<ParticipationId> whole, Collection<ParticipationId> partly) {
        Set<ParticipationId> attended = Set.copyOf(whole);
        Set<ParticipationId> inPart = Set.copyOf(partly);
        long twice = inPart.stream().filter(attended::contains).count();
        if (twice > 0) {
            throw new AttendedTwice((int) twice);
        }
        Map<ParticipationId, ParticipationStatus> outcomes = new LinkedHashMap<>();
        attended.forEach(one -> outcomes.put(one, ParticipationStatus.ATTENDED));
        inPart.forEach(one -> outcomes.put(one, ParticipationStatus.PARTLY_ATTENDED));
        record(id, outcomes);
    }

    /**
     * The same, with what became of each organisation. One that came without a place is taken as it came; a place of which nothing is
     * said was not used.
     */
    public void record(EventId id, Map<ParticipationId, ParticipationStatus> outcomes) {
        places.lock(id);
        book.save(book.get(id).held());
        participations.findByEventIdAndStatusIn(id, List.of(ParticipationStatus.ACCEPTED))
                .forEach(one -> record(one, outcomes.getOrDefault(one.id(), ParticipationStatus.NO_SHOW)));
        endOpenInvitations(id);
        cameAllTheSame(id, outcomes);
    }

    private void record(Participation one, ParticipationStatus how) {
        participations.save(one.now(how));
        facts.publishEvent(new AttendanceRecorded(one.id(), one.pathReference(), how.tookPart()));
    }

    private void endOpenInvitations(EventId id) {
        List<Participation> open = participations.findByEventIdAndStatusIn(id, WITHOUT_PLACE);
        open.forEach(one -> participations.save(one.now(
                one.status() == ParticipationStatus.WAITING_LIST ? ParticipationStatus.NO_PLACE : ParticipationStatus.NO_ANSWER)));
        facts.publishEvent(new EventHeld(id, open.stream().map(Participation::pathReference).toList()));
    }

    /** Whoever had declined, not answered or found no place, and stood at the door. */
    private void cameAllTheSame(EventId id, Map<ParticipationId, ParticipationStatus> outcomes) {
        Set<ParticipationId> came = outcomes.entrySet().stream().filter(one -> one.getValue().tookPart()).map(Map.Entry::getKey)
                .collect(Collectors.toSet());
        if (!came.isEmpty()) {
            participations.findByIdIn(came).stream().filter(one -> id.equals(one.eventId()) && !one.status().tookPart())
                    .forEach(one -> participations.save(one.now(outcomes.get(one.id()))));
        }
    }

    /**
     * Corrects afterwards what became of an organisation's place. Its path stays where it is: what it led to was decided.
     *
     * @throws EventNotOpen when the event was not held yet
     */
    public void correct(ParticipationId id, ParticipationStatus outcome) {
        Participation recorded = participations.findById(id).orElseThrow();
        Event event = keepStill(recorded.event());
        if (event.status() != EventStatus.HELD && event.status() != EventStatus.CLOSED || !OUTCOMES.contains(outcome)) {
            throw new EventNotOpen(event.reference());
        }
        if (recorded.status() != outcome) {
            participations.save(recorded.now(outcome));
        }
    }
}
