package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.AttendanceRecorded;
import eu.inclusion.pathway.event.EventHeld;
import eu.inclusion.pathway.event.OrganisationInvited;
import eu.inclusion.pathway.event.PlaceGivenBack;
import eu.inclusion.pathway.event.PlaceOffered;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the waiting processes of organisations and hosts what happened at an event, in the same transaction. */
@Component
class TellEventListener {

    private final Messages messages;

    TellEventListener(Messages messages) {
        this.messages = messages;
    }

    @EventListener
    void on(OrganisationInvited fact) {
        messages.tell("OrganisationInvited", fact.pathReference(), Map.of());
    }

    @EventListener
    void on(PlaceOffered fact) {
        messages.tell("PlaceOffered", fact.pathReference(), Map.of());
    }

    @EventListener
    void on(PlaceGivenBack fact) {
        messages.tell("PlaceGivenBack", fact.pathReference(), Map.of());
    }

    @EventListener
    void on(AttendanceRecorded fact) {
        messages.tell("AttendanceRecorded", fact.pathReference(), Map.of(EventParticipationProcess.TOOK_PART, fact.tookPart()));
    }

    @EventListener
    void on(EventHeld fact) {
        fact.withoutPlace().forEach(path -> messages.tell("EventHeld", path, Map.of()));
    }
}
