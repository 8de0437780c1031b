package eu.inclusion.pathway.portal.preparation;

import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.identity.Contact;
import java.util.NoSuchElementException;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** The parts in events of the organisations for which a contact speaks; somebody else's is not there. */
@Component
class OwnParticipations {

    private final Replies replies;
    private final EventPersons persons;

    OwnParticipations(Replies replies, EventPersons persons) {
        this.replies = replies;
        this.persons = persons;
    }

    /** One that an event invited. */
    Participation find(UUID id, Contact contact) {
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

    /** A person of it. */
    EventPerson person(Participation participation, UUID person) {
        return persons.find(new EventPersonId(person)).filter(one -> one.participationId().equals(participation.id()))
                .orElseThrow(OwnParticipations::notThere);
    }

    static ResponseStatusException notThere() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
