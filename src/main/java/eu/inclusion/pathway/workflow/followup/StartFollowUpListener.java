package eu.inclusion.pathway.workflow.followup;

import eu.inclusion.pathway.event.AttendanceRecorded;
import eu.inclusion.pathway.event.EventKind;
import eu.inclusion.pathway.event.Participation;
import eu.inclusion.pathway.followup.FollowUps;
import eu.inclusion.pathway.workflow.PathCases;
import eu.inclusion.pathway.workflow.ProcessStarts;
import java.util.Map;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** It is on record that an organisation took part in an international event: half a year later it is asked what came of it, once. */
@Component
class StartFollowUpListener {

    private final FollowUps followUps;
    private final FollowUpCases cases;
    private final ProcessStarts starts;

    StartFollowUpListener(FollowUps followUps, FollowUpCases cases, ProcessStarts starts) {
        this.followUps = followUps;
        this.cases = cases;
        this.starts = starts;
    }

    @EventListener
    void on(AttendanceRecorded fact) {
        Participation participation = cases.of(fact.participationId());
        if (fact.tookPart() && participation.kind() == EventKind.INTERNATIONAL && followUps.begin(participation)) {
            starts.start(EventFollowUpProcess.PROCESS, participation.pathReference(), participation.agency(), Map.of(
                    EventFollowUpProcess.PARTICIPATION_ID, participation.id().text(), PathCases.ORGANISATION_PATH_ID, participation.pathId().text()));
        }
    }
}
