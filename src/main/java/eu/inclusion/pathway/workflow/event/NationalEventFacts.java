package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventCancelled;
import eu.inclusion.pathway.event.InvitationLapsed;
import eu.inclusion.pathway.event.RegistrationEnded;
import eu.inclusion.pathway.invitation.InvitationRounds;
import eu.inclusion.pathway.invitation.InvitationsChosen;
import eu.inclusion.pathway.workflow.Messages;
import eu.inclusion.pathway.workflow.engine.CaseInHand;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells a national event's own process, and those it lets go, what officers did on the event's page. */
@Component
class NationalEventFacts {

    private final Messages messages;
    private final EventCases cases;
    private final InvitationRounds rounds;
    private final EventTimers timers;

    NationalEventFacts(Messages messages, EventCases cases, InvitationRounds rounds, EventTimers timers) {
        this.messages = messages;
        this.cases = cases;
        this.rounds = rounds;
        this.timers = timers;
    }

    @EventListener
    void on(InvitationsChosen fact) {
        messages.tell("InvitationsChosen", fact.reference(), Map.of());
    }

    @EventListener
    void on(InvitationLapsed fact) {
        messages.tell("InvitationLapsed", fact.pathReference(), Map.of());
    }

    @EventListener
    void on(RegistrationEnded fact) {
        timers.dueNow(fact.reference(), NationalEventProcess.PROCESS, NationalEventProcess.LAST_DAY_TO_ANSWER);
    }

    @EventListener
    void on(EventCancelled fact) {
        rounds.endAll(fact.eventId());
        String reference = cases.event(fact.eventId()).reference();
        if (!CaseInHand.is(reference)) {
            messages.tell("EventCancelled", reference, Map.of());
        }
    }
}
