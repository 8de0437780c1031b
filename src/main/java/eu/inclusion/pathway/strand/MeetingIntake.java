package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Makes a plan a meeting, and says whom it invites. */
@Component
class MeetingIntake {

    private final MeetingReferences references;
    private final StrandMembers members;
    private final Clock clock;

    MeetingIntake(MeetingReferences references, StrandMembers members, Clock clock) {
        this.references = references;
        this.members = members;
        this.clock = clock;
    }

    StrandMeeting newMeeting(MeetingPlan plan, AgencyCode host, String person) {
        return StrandMeeting.planned(plan, references.next(host, plan), host, clock.instant(), person);
    }

    /** The agencies of its strands on its first day, and the host. */
    List<AgencyCode> invited(StrandMeeting meeting) {
        return Stream.concat(Stream.of(meeting.agency()), members.of(meeting.forStrands(), meeting.startsOn()).stream()).distinct().toList();
    }
}
