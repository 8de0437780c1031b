package eu.inclusion.pathway.event;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.ProgrammeTime;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** Enters events and finds them again. */
@Component
class EventBook {

    private final Events events;
    private final EventReferences references;
    private final Clock clock;

    EventBook(Events events, EventReferences references, Clock clock) {
        this.events = events;
        this.references = references;
        this.clock = clock;
    }

    Event enter(EventPlan plan, AgencyCode agency, String person) {
        return events.save(Event.planned(plan, references.next(agency.value(), plan), agency, clock.instant(), person));
    }

    LocalDate today() {
        return ProgrammeTime.dayOf(clock.instant());
    }

    Event get(EventId id) {
        return events.findById(id).orElseThrow();
    }

    Event save(Event event) {
        return events.save(event);
    }
}
