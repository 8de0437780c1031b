package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.Events;
import eu.inclusion.pathway.event.SendingAgencies;
import eu.inclusion.pathway.workflow.Deadlines;
import eu.inclusion.pathway.workflow.WaitingTimers;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The cases of an event itself: the host's, and those of the agencies that may send organisations. */
@Component
class EventCaseDates {

    private static final Set<String> PROCESSES = Set.of(NationalEventProcess.PROCESS, InternationalEventProcess.PROCESS);
    private static final Set<String> AFTER_THE_EVENT = Set.of("Task_RecordAttendance", "Task_RecordInternationalAttendance");

    private static final Set<String> TO_PROPOSE = Set.of("Task_PreselectOrganisations");

    private final Events events;
    private final SendingAgencies sendingAgencies;
    private final WaitingTimers timers;
    private final Deadlines deadlines;

    EventCaseDates(Events events, SendingAgencies sendingAgencies, WaitingTimers timers, Deadlines deadlines) {
        this.events = events;
        this.sendingAgencies = sendingAgencies;
        this.timers = timers;
        this.deadlines = deadlines;
    }

    /** Everything in them that waits for a day of the event waits for the day that it has now. */
    void follow(EventId id) {
        Event event = events.findById(id).orElseThrow();
        references(event).forEach(reference -> {
            timers.follow(PROCESSES, reference, "eventDates.");
            timers.follow(PROCESSES, reference, "callDates.");
            proposeBy(reference, event);
            timers.due(reference, AFTER_THE_EVENT, deadlines.endOf(event.endsOn()));
        });
    }

    private void proposeBy(String reference, Event event) {
        Optional.ofNullable(event.preselectBy()).ifPresent(last -> timers.due(reference, TO_PROPOSE, deadlines.endOf(last)));
    }

    private Set<String> references(Event event) {
        return Stream.concat(Stream.of(event.reference()), sendingAgencies.of(event.id()).stream().map(one -> event.reference() + "-" + one.agency()))
                .collect(Collectors.toSet());
    }
}
