package eu.inclusion.pathway.event;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where an organisation that has a place, or stands in line, says until the event who comes and how many places it keeps. */
@Service
@Transactional
public class PlaceKeeping {

    private final Places places;
    private final ParticipationStore participations;
    private final EventBook book;
    private final PlaceGiving placeGiving;
    private final EventPersons persons;

    PlaceKeeping(Places places, ParticipationStore participations, EventBook book, PlaceGiving placeGiving, EventPersons persons) {
        this.places = places;
        this.participations = participations;
        this.book = book;
        this.placeGiving = placeGiving;
        this.persons = persons;
    }

    /**
     * Says who comes; places that are not kept go to the waiting list.
     *
     * @param keeps how many places it keeps, at least one; whoever keeps none gives its place back
     * @throws PlaceNotAvailable when it wants more places than it has or asked for
     * @throws TooManyPersons when it names more participants than it keeps places for
     */
    public void keep(ParticipationId id, int keeps, List<NamedPerson> named) {
        Places.Room room = places.lockFor(id);
        Participation before = participations.findById(id).orElseThrow();
        Event event = book.get(before.event());
        int held = WaitingLine.personsOf(before);
        requireOpen(before, event);
        if (keeps < 1 || keeps > held) {
            throw new PlaceNotAvailable(held);
        }
        Participation after = participations.save(before.with(keeps));
        persons.replace(id, named);
        if (keeps < held && after.status() == ParticipationStatus.ACCEPTED) {
            placeGiving.spare(event, room, after, held - keeps);
        } else if (keeps < held) {
            placeGiving.offer(event, room.free());
        }
    }

    private void requireOpen(Participation before, Event event) {
        boolean comes = before.status() == ParticipationStatus.ACCEPTED || before.status() == ParticipationStatus.WAITING_LIST;
        LocalDate today = book.today();
        if (!comes || !event.status().isToCome() || today.isAfter(event.endsOn())) {
            throw new NoPlaceToGiveBack();
        }
    }
}
