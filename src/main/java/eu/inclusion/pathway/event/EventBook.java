package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Clock;
import org.springframework.stereotype.Component;

/** Enters events and finds them again. */
@Component
class EventBook {

    private final Events events;
    private final EventReferences references;
    private final SendingAgencies sendingAgencies;
    private final Clock clock;

    EventBook(Events events, EventReferences references, SendingAgencies sendingAgencies, Clock clock) {
        this.events = events;
        this.references = references;
        this.sendingAgencies = sendingAgencies;
        this.clock = clock;
    }

    Event enter(EventPlan plan, AgencyCode agency, String person) {
        Event event = events.save(Event.planned(plan, references.next(agency.value(), plan), agency, clock.instant(), person));
        sendingAgencies.note(event.id(), plan.sendingAgencies());
        return event;
    }

    Event get(EventId id) {
        return events.findById(id).orElseThrow();
    }

    Event save(Event event) {
        return events.save(event);
    }
}
