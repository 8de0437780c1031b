package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.desk.CaseNotFound;
import eu.inclusion.pathway.desk.CaseScope;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.Staff;
import eu.inclusion.pathway.programme.ProgrammeTime;
import eu.inclusion.pathway.programme.Strand;
import eu.inclusion.pathway.strand.MeetingAgencies;
import eu.inclusion.pathway.strand.StrandMeeting;
import eu.inclusion.pathway.strand.StrandMeetings;
import eu.inclusion.pathway.strand.StrandMembers;
import java.time.Clock;
import java.util.Arrays;
import org.springframework.stereotype.Component;

/**
 * Who may open the pages of a strand: officers of agencies that belong to it today, and the coordinator, who only reads. A meeting is also
 * for those who were invited to it. Everybody else is told that there is no such page.
 */
@Component
class StrandAccess {

    private final StrandMembers members;
    private final StrandMeetings meetings;
    private final MeetingAgencies agencies;
    private final Clock clock;

    StrandAccess(StrandMembers members, StrandMeetings meetings, MeetingAgencies agencies, Clock clock) {
        this.members = members;
        this.meetings = meetings;
        this.agencies = agencies;
        this.clock = clock;
    }

    /** The strand that an address names, for somebody who may read of it. */
    Strand read(Staff staff, String named) {
        return Arrays.stream(Strand.values()).filter(strand -> strand.name().equals(named)).filter(strand -> mayRead(staff, strand))
                .findFirst().orElseThrow(CaseNotFound::new);
    }

    /** The same for somebody who changes what stands there. */
    Strand change(Staff staff, String named) {
        Strand strand = read(staff, named);
        if (!mayChange(staff, strand)) {
            throw new CaseNotFound();
        }
        return strand;
    }

    boolean mayRead(Staff staff, Strand strand) {
        return CaseScope.seesCases(staff) && (staff.is(Role.COORDINATOR) || belongs(staff, strand));
    }

    boolean mayChange(Staff staff, Strand strand) {
        return (staff.is(Role.OFFICER) || staff.is(Role.LEAD_OFFICER)) && belongs(staff, strand);
    }

    /** A meeting, for somebody who may read of it. */
    StrandMeeting meeting(Staff staff, String reference) {
        return meetings.findByReference(reference).filter(meeting -> invited(staff, meeting)).orElseThrow(CaseNotFound::new);
    }

    /** The same for an officer of its host. */
    StrandMeeting hosted(Staff staff, String reference) {
        return meetings.findByReference(reference).filter(meeting -> staff.mayDecideFor(meeting.agency())).orElseThrow(CaseNotFound::new);
    }

    private boolean invited(Staff staff, StrandMeeting meeting) {
        CaseScope scope = CaseScope.of(staff);
        return staff.is(Role.COORDINATOR) || agencies.of(meeting.id()).stream().anyMatch(one -> scope.contains(one.agency()));
    }

    private boolean belongs(Staff staff, Strand strand) {
        return members.isMember(CaseScope.of(staff).agencies(), strand, ProgrammeTime.dayOf(clock.instant()));
    }
}
