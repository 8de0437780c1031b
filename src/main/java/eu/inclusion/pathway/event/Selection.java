package eu.inclusion.pathway.event;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the host selects among the organisations that sending agencies proposed: in each agency's order and within the number that it
 * sends. Whoever is not selected waits for another event again.
 */
@Service
@Transactional
public class Selection {

    private final EventBook book;
    private final Places places;
    private final SendingAgencies sendingAgencies;
    private final ParticipationStore participations;
    private final Invitations invitations;

    Selection(EventBook book, Places places, SendingAgencies sendingAgencies, ParticipationStore participations, Invitations invitations) {
        this.book = book;
        this.places = places;
        this.sendingAgencies = sendingAgencies;
        this.participations = participations;
        this.invitations = invitations;
    }

    /**
     * Invites the selected organisations and lets the others go.
     *
     * @param deviation why an agency's order was left; not needed where it was kept
     */
    public void select(EventId id, Collection<ParticipationId> selected, @Nullable String deviation) {
        places.lock(id);
        Event event = book.get(id);
        Set<ParticipationId> chosen = Set.copyOf(selected);
        List<Participation> proposed = participations.findByEventIdAndStatusIn(id, List.of(ParticipationStatus.PRESELECTED));
        List<Participation> invitees = proposed.stream().filter(one -> chosen.contains(one.id())).toList();
        if (invitees.size() < chosen.size()) {
            throw new NotInvitable(chosen.size() - invitees.size());
        }
        requireWithinNumbers(id, invitees);
        if (deviation == null || deviation.isBlank()) {
            requireOrderKept(proposed, chosen);
        }
        invitations.invite(event, invitees);
        proposed.stream().filter(one -> !chosen.contains(one.id())).forEach(one -> participations.save(one.notSelected()));
    }

    private void requireWithinNumbers(EventId event, List<Participation> invitees) {
        Map<String, Long> numbers = invitees.stream().collect(Collectors.groupingBy(one -> one.agency().value(), TreeMap::new, Collectors.counting()));
        for (SendingAgency sending : sendingAgencies.of(event)) {
            int sends = sending.sends() == null ? 0 : sending.sends();
            if (numbers.getOrDefault(sending.agency().value(), 0L) > sends) {
                throw new MoreThanAgencySends(sending.agency().value(), sends);
            }
        }
    }

    private static void requireOrderKept(List<Participation> proposed, Set<ParticipationId> chosen) {
        proposed.stream().collect(Collectors.groupingBy(one -> one.agency().value(), TreeMap::new, Collectors.toList())).forEach((agency, own) -> {
            List<Participation> inOrder = own.stream().sorted(Comparator.comparing(Participation::priority)).toList();
            boolean left = inOrder.stream().dropWhile(one -> chosen.contains(one.id())).anyMatch(one -> chosen.contains(one.id()));
            if (left) {
                throw new PriorityNotKept(agency);
            }
        });
    }
}
