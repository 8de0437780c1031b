package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.strand.AgreedActionDropped;
import eu.inclusion.pathway.strand.StrandMeetingCancelled;
import eu.inclusion.pathway.strand.StrandMeetingMoved;
import eu.inclusion.pathway.workflow.Messages;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells the waiting cases of all agencies what happened to a meeting or an action. */
@Component
class TellStrandListener {

    private final Messages messages;
    private final MeetingTimers timers;

    TellStrandListener(Messages messages, MeetingTimers timers) {
        this.messages = messages;
        this.timers = timers;
    }

    @EventListener
    void on(StrandMeetingCancelled fact) {
        fact.references().forEach(reference -> messages.tell("StrandMeetingCancelled", reference, Map.of()));
    }

    @EventListener
    void on(StrandMeetingMoved fact) {
        fact.references().forEach(timers::follow);
    }

    @EventListener
    void on(AgreedActionDropped fact) {
        messages.tell("AgreedActionDropped", fact.reference(), Map.of());
    }
}
