package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.ParticipationStatus;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Everybody who is expected at an event or came, and how. */
@Component
public class Roster {

    private static final Set<ParticipationStatus> TO_COME = Set.of(ParticipationStatus.ACCEPTED);
    private static final Set<ParticipationStatus> OVER = Set.of(ParticipationStatus.ATTENDED, ParticipationStatus.PARTLY_ATTENDED,
            ParticipationStatus.NO_SHOW, ParticipationStatus.CANCELLED);
    private static final Comparator<Attendee> BY_ORGANISATION = Comparator.comparing((Attendee one) -> SearchText.plain(one.from().name()))
            .thenComparing(one -> String.valueOf(one.from().participation())).thenComparing(Attendee::number)
            .thenComparing(one -> one.name() == null ? "" : SearchText.plain(one.name())).thenComparing(one -> one.id().text());

    private final Guests guests;
    private final AttendeeStore store;

    Roster(Guests guests, AttendeeStore store) {
        this.guests = guests;
        this.store = store;
    }

    /** All of them, by organisation and name. */
    public List<Attendee> of(Event event) {
        boolean toCome = event.status().isToCome();
        List<Attendee> recorded = store.of(event.id());
        Map<ParticipationId, List<Attendee>> byGuest = new LinkedHashMap<>();
        recorded.stream().filter(one -> one.from().participation() != null)
                .forEach(one -> byGuest.computeIfAbsent(one.from().participation(), any -> new ArrayList<>()).add(one));
        List<Attendee> all = new ArrayList<>();
        for (Guest guest : guests.of(event.id(), toCome ? TO_COME : OVER)) {
            List<Attendee> own = byGuest.remove(guest.id());
            all.addAll(toCome ? guest.attendees(own == null ? List.of() : own) : own == null ? guest.asRecorded() : guest.recorded(own));
        }
        byGuest.values().forEach(all::addAll);
        recorded.stream().filter(one -> one.from().participation() == null).forEach(all::add);
        return all.stream().sorted(BY_ORGANISATION).toList();
    }

    /**
     * One of them; also a person without a name in whose stead another came from the same organisation, while somebody looked at the
     * list.
     */
    public Optional<Attendee> find(Event event, AttendeeId id) {
        return Stream.concat(of(event).stream(), event.status().isToCome() ? unnamed(event) : Stream.empty())
                .filter(one -> one.id().equals(id)).findFirst();
    }

    private Stream<Attendee> unnamed(Event event) {
        return guests.of(event.id(), TO_COME).stream().flatMap(guest -> guest.unnamed().stream());
    }
}
