package eu.inclusion.pathway.portal.travel;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Contact;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The journeys that a contact may claim: of persons who came to an event for an organisation for which the contact speaks. */
@Component
class OwnJourneys {

    private final Replies replies;
    private final EventPersons persons;
    private final Events events;

    OwnJourneys(Replies replies, EventPersons persons, Events events) {
        this.replies = replies;
        this.persons = persons;
        this.events = events;
    }

    /** @param person who travelled */
    record Journey(Participation participation, Event event, EventPerson person) {
    }

    Participation participation(UUID id, Contact contact) {
        try {
            Participation participation = replies.get(new ParticipationId(id));
            if (contact.speaksFor(participation.organisationId()) && participation.eventId() != null) {
                return participation;
            }
        } catch (NoSuchElementException unknown) {
            throw notThere();
        }
        throw notThere();
    }

    Journey find(UUID id, UUID person, Contact contact) {
        Participation participation = participation(id, contact);
        return new Journey(participation, event(participation), persons.find(new EventPersonId(person))
                .filter(one -> one.participationId().equals(participation.id())).orElseThrow(OwnJourneys::notThere));
    }

    Event event(Participation participation) {
        return events.findById(participation.event()).orElseThrow();
    }

    List<EventPerson> persons(Participation participation) {
        return persons.of(participation.id());
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
