package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.strand.AgreedActionDropped;
import eu.inclusion.pathway.strand.MeetingDesk;
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
    private final MeetingDesk meetings;
    private final MeetingLetters letters;

    TellStrandListener(Messages messages, MeetingTimers timers, MeetingDesk meetings, MeetingLetters letters) {
        this.messages = messages;
        this.timers = timers;
        this.meetings = meetings;
        this.letters = letters;
    }

    @EventListener
    void on(StrandMeetingCancelled fact) {
        fact.references().forEach(reference -> messages.tell("StrandMeetingCancelled", reference, Map.of()));
        letters.calledOff(meetings.get(fact.meetingId()));
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
