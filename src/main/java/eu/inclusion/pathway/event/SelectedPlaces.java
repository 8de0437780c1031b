package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The places of an international event that are kept for those whom its host selected. */
@Component
class SelectedPlaces {

    private final Places places;
    private final ParticipationStore participations;
    private final EventPersons eventPersons;

    SelectedPlaces(Places places, ParticipationStore participations, EventPersons eventPersons) {
        this.places = places;
        this.participations = participations;
        this.eventPersons = eventPersons;
    }

    int lock(EventId event) {
        return places.lock(event).free();
    }

    void name(Participation selected, List<NamedPerson> named) {
        eventPersons.replace(selected.id(), named);
    }

    /** Another event may be inviting the same organisation at this moment: the row is held before it is looked at. */
    Optional<Participation> give(Event event, OrganisationPathId path, int persons, LocalDate until) {
        return participations.findWithLockByPathIdAndKindAndStatus(path, EventKind.INTERNATIONAL, ParticipationStatus.AWAITING_INVITATION)
                .stream().findFirst().map(one -> {
                    places.take(event.id(), persons);
                    return participations.save(one.selected(event.id(), persons, until));
                });
    }
}
