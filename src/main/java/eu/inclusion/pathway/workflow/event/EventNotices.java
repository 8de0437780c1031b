package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.Event;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.stereotype.Component;

/** Begins to tell those concerned of an event, in the background. */
@Component
public class EventNotices {

    /** Of no change of the event itself. */
    static final int NO_CHANGE = 0;

    private final ProcessStarts processes;

    EventNotices(ProcessStarts processes) {
        this.processes = processes;
    }

    /** Something other than a change of the event is to be told; a {@link NoticeSource} knows what and to whom. */
    public void begin(Event event) {
        begin(event.id(), event.reference(), event.agency(), NO_CHANGE);
    }

    void begin(EventId event, String reference, AgencyCode agency, int sequence) {
        processes.start(EventNoticeProcess.PROCESS, reference, agency,
                Map.of(EventNoticeProcess.EVENT_ID, event.text(), EventNoticeProcess.SEQUENCE, sequence));
    }
}
