package eu.inclusion.pathway.workflow.event;

import eu.inclusion.pathway.event.EventCancelled;
import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventMoved;
import eu.inclusion.pathway.event.EventRevised;
import eu.inclusion.pathway.internationalcall.CallNewsAnnounced;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Something happened to an event or its call: its own case goes by the new days at once; everybody else is told from here on. */
@Component
class StartEventNoticeListener {

    private final ProcessStarts processes;
    private final EventCaseDates dates;

    StartEventNoticeListener(ProcessStarts processes, EventCaseDates dates) {
        this.processes = processes;
        this.dates = dates;
    }

    @EventListener
    void on(EventMoved fact) {
        dates.follow(fact.eventId());
        notice(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }

    @EventListener
    void on(EventRevised fact) {
        notice(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }

    @EventListener
    void on(EventCancelled fact) {
        notice(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }

    @EventListener
    void on(CallNewsAnnounced fact) {
        notice(fact.eventId(), fact.reference(), fact.agency(), fact.sequence());
    }

    private void notice(EventId event, String reference, AgencyCode agency, int sequence) {
        processes.start(EventNoticeProcess.PROCESS, reference, agency,
                Map.of(EventNoticeProcess.EVENT_ID, event.text(), EventNoticeProcess.SEQUENCE, sequence));
    }
}
