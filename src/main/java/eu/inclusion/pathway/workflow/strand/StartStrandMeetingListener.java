package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.strand.ActionAgreed;
import eu.inclusion.pathway.strand.ActionDesk;
import eu.inclusion.pathway.strand.MeetingDesk;
import eu.inclusion.pathway.strand.StrandAgencyInvited;
import eu.inclusion.pathway.strand.StrandMeetingId;
import eu.inclusion.pathway.strand.StrandMeetingPlanned;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A meeting that was planned is followed from here on, as is each invited agency's part in it, and each action that was agreed. Of an
 * agency for which nobody works here the host enters the answer, and follows up what was agreed.
 */
@Component
class StartStrandMeetingListener {

    private final ProcessStarts processes;
    private final StaffDirectory staff;
    private final MeetingDesk meetings;
    private final ActionDesk actions;

    StartStrandMeetingListener(ProcessStarts processes, StaffDirectory staff, MeetingDesk meetings, ActionDesk actions) {
        this.processes = processes;
        this.staff = staff;
        this.meetings = meetings;
        this.actions = actions;
    }

    @EventListener
    void on(StrandMeetingPlanned fact) {
        begin(fact.meetingId(), fact.reference(), fact.agency(), StrandMeetingProcess.HOST);
    }

    @EventListener
    void on(StrandAgencyInvited fact) {
        if (staff.agenciesWithOfficers().contains(fact.agency())) {
            begin(fact.meetingId(), fact.reference(), fact.agency(), StrandMeetingProcess.INVITED);
        }
    }

    @EventListener
    void on(ActionAgreed fact) {
        processes.start(AgreedActionProcess.PROCESS, fact.reference(), follower(fact),
                Map.of(AgreedActionProcess.AGREED_ACTION_ID, fact.actionId().text()));
    }

    /** Whose task it is. */
    private AgencyCode follower(ActionAgreed fact) {
        return staff.agenciesWithOfficers().contains(fact.agency()) ? fact.agency()
                : meetings.get(actions.get(fact.actionId()).meetingId()).agency();
    }

    private void begin(StrandMeetingId id, String reference, AgencyCode agency, String role) {
        processes.start(StrandMeetingProcess.PROCESS, reference, agency,
                Map.of(StrandMeetingProcess.STRAND_MEETING_ID, id.text(), StrandMeetingProcess.AGENCY_ROLE, role));
    }
}
