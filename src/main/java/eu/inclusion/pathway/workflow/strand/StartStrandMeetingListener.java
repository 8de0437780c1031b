package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.strand.ActionAgreed;
import eu.inclusion.pathway.strand.StrandAgencyInvited;
import eu.inclusion.pathway.strand.StrandMeetingId;
import eu.inclusion.pathway.strand.StrandMeetingPlanned;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A meeting that was planned is followed from here on, as is each invited agency's part in it, and each action that was agreed. */
@Component
class StartStrandMeetingListener {

    private final ProcessStarts processes;

    StartStrandMeetingListener(ProcessStarts processes) {
        this.processes = processes;
    }

    @EventListener
    void on(StrandMeetingPlanned fact) {
        begin(fact.meetingId(), fact.reference(), fact.agency(), StrandMeetingProcess.HOST);
    }

    @EventListener
    void on(StrandAgencyInvited fact) {
        begin(fact.meetingId(), fact.reference(), fact.agency(), StrandMeetingProcess.INVITED);
    }

    @EventListener
    void on(ActionAgreed fact) {
        processes.start(AgreedActionProcess.PROCESS, fact.reference(), fact.agency(),
                Map.of(AgreedActionProcess.AGREED_ACTION_ID, fact.actionId().text()));
    }

    private void begin(StrandMeetingId id, String reference, AgencyCode agency, String role) {
        processes.start(StrandMeetingProcess.PROCESS, reference, agency,
                Map.of(StrandMeetingProcess.STRAND_MEETING_ID, id.text(), StrandMeetingProcess.AGENCY_ROLE, role));
    }
}
