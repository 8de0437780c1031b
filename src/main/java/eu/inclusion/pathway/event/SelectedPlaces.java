package eu.inclusion.pathway.event;

import eu.inclusion.pathway.organisationpath.OrganisationPathId;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** The places of an international event that are kept for those whom its host selected. */
@Component
class SelectedPlaces {

    private final Places places;
    private final ParticipationStore participations;
    private final EventPersons eventPersons;
    private final EventSettings settings;

    SelectedPlaces(Places places, ParticipationStore participations, EventPersons eventPersons, EventSettings settings) {
        this.places = places;
        this.participations = participations;
        this.eventPersons = eventPersons;
        this.settings = settings;
    }

    int lock(EventId event) {
        return places.lock(event).free();
    }

    void hold(Collection<OrganisationPathId> paths) {
        if (!paths.isEmpty()) {
            participations.findWithLockByPathIdInAndKindAndStatusOrderById(paths, EventKind.INTERNATIONAL, ParticipationStatus.AWAITING_INVITATION);
        }
    }

    void name(Participation selected, List<NamedPerson> named) {
        eventPersons.replace(selected.id(), named);
    }

    /** Another event may be inviting the same organisation at this moment: the row is held before it is looked at. */
    Optional<Participation> give(Event event, OrganisationPathId path, int persons, LocalDate today) {
        return participations.findWithLockByPathIdAndKindAndStatus(path, EventKind.INTERNATIONAL, ParticipationStatus.AWAITING_INVITATION)
                .stream().findFirst().map(one -> {
                    places.take(event.id(), persons);
                    return participations.save(one.selected(event.id(), persons, answerBy(event, today)));
                });
    }

    /** The event's own day; whoever moves up later has as long as an offer stands, and at the most until the day before the event. */
    private LocalDate answerBy(Event event, LocalDate today) {
        LocalDate offered = today.plus(settings.offerStands());
        LocalDate dayBefore = event.startsOn().minusDays(1);
        LocalDate last = offered.isAfter(event.replyBy()) ? offered : event.replyBy();
        return last.isBefore(dayBefore) ? last : dayBefore;
    }
}
