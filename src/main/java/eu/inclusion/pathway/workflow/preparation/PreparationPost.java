package eu.inclusion.pathway.workflow.preparation;

import eu.inclusion.pathway.correspondence.EventLetter;
import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventPerson;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.EventPersons;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.event.Replies;
import eu.inclusion.pathway.organisation.ContactPerson;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.Locale;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What letters about an event need to know of an organisation with a place. */
@Component
class PreparationPost {

    private final Replies replies;
    private final Events events;
    private final Organisations organisations;
    private final EventPersons persons;

    PreparationPost(Replies replies, Events events, Organisations organisations, EventPersons persons) {
        this.replies = replies;
        this.events = events;
        this.organisations = organisations;
        this.persons = persons;
    }

    /** @param language of the organisation's contact */
    record Known(Participation participation, Organisation organisation, EventLetter.EventDetails details, Locale language) {
    }

    Known of(ParticipationId id) {
        Participation participation = replies.get(id);
        Event event = events.findById(participation.event()).orElseThrow();
        Organisation organisation = organisations.findById(participation.organisationId()).orElseThrow();
        return new Known(participation, organisation,
                new EventLetter.EventDetails(event.title(), event.startsOn(), event.endsOn(), event.place()),
                organisation.contact().map(ContactPerson::locale).orElse(Locale.ENGLISH));
    }

    Optional<EventPerson> person(EventPersonId id) {
        return persons.find(id);
    }
}
