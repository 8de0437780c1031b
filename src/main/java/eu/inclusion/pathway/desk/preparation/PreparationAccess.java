package eu.inclusion.pathway.desk.preparation;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.event.SendingAgency;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.preparation.PreparationScope;
import eu.inclusion.pathway.programme.AgencyCode;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * Who may look after persons at an event: officers of its host all of them, officers of an agency that sends organisations its own.
 * Coordinators, experts, mentors and administrators have nothing to look for here. Everybody else is told that there is no such event.
 */
@Component
class PreparationAccess {

    private final Events events;
    private final EventPersons persons;
    private final Replies replies;
    private final SendingAgencies sending;

    PreparationAccess(Events events, EventPersons persons, Replies replies, SendingAgencies sending) {
        this.events = events;
        this.persons = persons;
        this.replies = replies;
        this.sending = sending;
    }

    Event event(String reference) {
        return events.findByReference(reference).orElseThrow(CaseNotFound::new);
    }

    /** Whose persons the person may look at; nothing for somebody who may not look at anyone. */
    Optional<PreparationScope> scope(Staff staff, Event event) {
        Set<AgencyCode> own = staff.agencies().stream().map(AgencyCode::new).filter(staff::mayDecideFor).collect(Collectors.toSet());
        if (own.contains(event.agency())) {
            return Optional.of(new PreparationScope(event.id(), true, own));
        }
        Set<AgencyCode> sends = event.kind() == EventKind.NATIONAL ? Set.of() : sending.of(event.id()).stream().map(SendingAgency::agency)
                .filter(own::contains).collect(Collectors.toSet());
        return sends.isEmpty() ? Optional.empty() : Optional.of(new PreparationScope(event.id(), false, sends));
    }

    PreparationScope require(Staff staff, Event event) {
        return scope(staff, event).orElseThrow(CaseNotFound::new);
    }

    /** The event for an officer who writes its infopack: one of its host. */
    Event toWrite(Staff staff, String reference) {
        Event event = event(reference);
        if (!staff.mayDecideFor(event.agency())) {
            throw new CaseNotFound();
        }
        return event;
    }

    /** A person whom the scope holds. */
    EventPerson person(PreparationScope scope, UUID id) {
        EventPerson person = persons.find(new EventPersonId(id)).orElseThrow(CaseNotFound::new);
        Participation participation = replies.get(person.participationId());
        boolean within = scope.event().equals(participation.eventId()) && (scope.whole() || scope.agencies().contains(participation.agency()));
        if (!within) {
            throw new CaseNotFound();
        }
        return person;
    }

}
