package eu.inclusion.pathway.event;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Who came: full, in part, or not although expected. Practice of the agencies' training and cooperation activities. */
@Service
@Transactional
public class Attendance {

    private static final Set<ParticipationStatus> WITHOUT_PLACE =
            Set.of(ParticipationStatus.INVITED, ParticipationStatus.WAITING_LIST, ParticipationStatus.OFFERED);

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

    /**
     * Records who came; everybody else who had a place did not show up, and the invitations still open end.
     *
     * @throws AttendedTwice when an organisation is in both lists
     */
    public void record(EventId id, Collection<ParticipationId> whole, Collection<ParticipationId> partly) {
        places.lock(id);
        Set<ParticipationId> attended = Set.copyOf(whole);
        Set<ParticipationId> inPart = Set.copyOf(partly);
        long twice = inPart.stream().filter(attended::contains).count();
        if (twice > 0) {
            throw new AttendedTwice((int) twice);
        }
        book.save(book.get(id).held());
        participations.findByEventIdAndStatusIn(id, List.of(ParticipationStatus.ACCEPTED)).forEach(one -> record(one, attended, inPart));
        endOpenInvitations(id);
    }

    private void record(Participation one, Set<ParticipationId> attended, Set<ParticipationId> inPart) {
        ParticipationStatus how = attended.contains(one.id()) ? ParticipationStatus.ATTENDED
                : inPart.contains(one.id()) ? ParticipationStatus.PARTLY_ATTENDED : ParticipationStatus.NO_SHOW;
        participations.save(one.now(how));
        facts.publishEvent(new AttendanceRecorded(one.id(), one.pathReference(), how.tookPart()));
    }

    private void endOpenInvitations(EventId id) {
        List<Participation> open = participations.findByEventIdAndStatusIn(id, WITHOUT_PLACE);
        open.forEach(one -> participations.save(one.now(
                one.status() == ParticipationStatus.WAITING_LIST ? ParticipationStatus.NO_PLACE : ParticipationStatus.NO_ANSWER)));
        facts.publishEvent(new EventHeld(id, open.stream().map(Participation::pathReference).toList()));
    }
}
