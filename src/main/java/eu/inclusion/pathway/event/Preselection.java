package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How an international event finds its organisations, in two stages with two actors: each sending agency proposes its own in order
 * of priority and says how many it sends; the host selects. Practice of the agencies' training and cooperation activities.
 */
@Service
@Transactional
public class Preselection {

    private final EventBook book;
    private final SendingAgencies sendingAgencies;
    private final ParticipationStore participations;
    private final Places places;
    private final ApplicationEventPublisher facts;

    Preselection(EventBook book, SendingAgencies sendingAgencies, ParticipationStore participations, Places places,
            ApplicationEventPublisher facts) {
        this.book = book;
        this.sendingAgencies = sendingAgencies;
        this.participations = participations;
        this.places = places;
        this.facts = facts;
    }

    /**
     * Asks agencies for their organisations; each gets a case of its own, the host too if it sends.
     *
     * @param until the last day to propose
     */
    public void call(EventId id, Collection<AgencyCode> agencies, LocalDate until) {
        if (agencies.isEmpty()) {
            throw new EventNotPlannable("event.no-sending-agencies");
        }
        Event event = book.save(book.get(id).called(until, book.today()));
        sendingAgencies.note(id, agencies);
        Set.copyOf(agencies).forEach(agency -> facts.publishEvent(new SendingAgencyCalled(id, event.reference() + "-" + agency, agency)));
    }

    /**
     * An agency proposes its organisations, the most suitable first, and says how many it sends.
     *
     * @throws NotInvitable when one of them is not the agency's, or does not wait for an international event any more
     * @throws PreselectionClosed when the host selects already, or the agency has proposed before
     */
    public void propose(EventId id, AgencyCode agency, int sends, List<ParticipationId> inOrder) {
        places.lock(id);
        Event event = book.get(id);
        if (!event.status().isToCome() || !sendingAgencies.answered(id, agency, sends)) {
            throw new PreselectionClosed();
        }
        Map<ParticipationId, Participation> own = awaiting(agency, inOrder);
        for (int place = 0; place < inOrder.size(); place++) {
            participations.save(own.get(inOrder.get(place)).preselected(id, place + 1));
        }
        if (sendingAgencies.of(id).stream().allMatch(SendingAgency::hasAnswered)) {
            facts.publishEvent(new PreselectionsCompleted(id, event.reference()));
        }
    }

    private Map<ParticipationId, Participation> awaiting(AgencyCode agency, List<ParticipationId> proposed) {
        Map<ParticipationId, Participation> own = proposed.isEmpty() ? Map.of() : participations.findByIdIn(Set.copyOf(proposed)).stream()
                .filter(one -> one.agency().equals(agency) && one.kind() == EventKind.INTERNATIONAL
                        && one.status() == ParticipationStatus.AWAITING_INVITATION)
                .collect(Collectors.toMap(Participation::id, Function.identity()));
        if (own.size() < proposed.size()) {
            throw new NotInvitable(proposed.size() - own.size());
        }
        return own;
    }
}
