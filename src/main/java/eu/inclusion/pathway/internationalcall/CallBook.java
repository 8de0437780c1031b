package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventConfirmed;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.EventPlanned;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Enters a call for each international event that is planned, notes that it is confirmed, and finds it again. */
@Component
class CallBook {

    private final InternationalCalls calls;

    CallBook(InternationalCalls calls) {
        this.calls = calls;
    }

    @EventListener
    void on(EventPlanned fact) {
        if (fact.kind() == EventKind.INTERNATIONAL) {
            calls.save(InternationalCall.planned(fact.eventId()));
        }
    }

    /** Enough supported participants. */
    @EventListener
    void on(EventConfirmed fact) {
        calls.findById(fact.eventId()).ifPresent(call -> calls.save(call.at(CallStage.CONFIRMED)));
    }

    InternationalCall get(EventId event) {
        return calls.findById(event).orElseThrow();
    }

    boolean knows(EventId event) {
        return calls.existsById(event);
    }

    InternationalCall save(InternationalCall call) {
        return calls.save(call);
    }
}
