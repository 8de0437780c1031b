package eu.inclusion.pathway.portal.internationalcall;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.identity.Contact;
import eu.inclusion.pathway.internationalcall.CallsForOrganisations;
import eu.inclusion.pathway.organisation.Organisation;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.organisation.Organisations;
import java.util.Optional;
import java.util.UUID;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.server.ResponseStatusException;

/** Finds an organisation for those who speak for it, and a call for those whom it may reach; for everyone else there is none. */
@Component
class OwnCalls {

    private final Organisations organisations;
    private final Events events;
    private final CallsForOrganisations calls;

    OwnCalls(Organisations organisations, Events events, CallsForOrganisations calls) {
        this.organisations = organisations;
        this.events = events;
        this.calls = calls;
    }

    Organisation organisation(Contact contact, UUID id) {
        return Optional.of(new OrganisationId(id)).filter(contact::speaksFor).flatMap(organisations::findById).orElseThrow(OwnCalls::nothing);
    }

    Event event(Organisation organisation, String reference) {
        return events.findByReference(reference).filter(event -> calls.mayRead(organisation.id(), event.id())).orElseThrow(OwnCalls::nothing);
    }

    private static ResponseStatusException nothing() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
