package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.programme.AgencyContact;
import eu.inclusion.pathway.programme.NationalAgencies;
import eu.inclusion.pathway.programme.NationalAgency;
import eu.inclusion.pathway.programme.StrandMembership.Role;
import eu.inclusion.pathway.programme.StrandMemberships;
import eu.inclusion.pathway.strand.MeetingAgencies;
import eu.inclusion.pathway.strand.MeetingAgency;
import eu.inclusion.pathway.strand.StrandMeeting;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Which agencies are invited to a meeting, as what, and whether a task reaches anybody there. */
@Component
class MeetingGuests {

    private final MeetingAgencies invited;
    private final StrandMemberships memberships;
    private final NationalAgencies agencies;
    private final StaffDirectory staff;

    MeetingGuests(MeetingAgencies invited, StrandMemberships memberships, NationalAgencies agencies, StaffDirectory staff) {
        this.invited = invited;
        this.memberships = memberships;
        this.agencies = agencies;
        this.staff = staff;
    }

    /** All of a meeting, its host among them. */
    List<MeetingGuest> of(StrandMeeting meeting) {
        Set<AgencyCode> reached = staff.agenciesWithOfficers();
        return invited.of(meeting.id()).stream()
                .map(one -> guest(meeting, one, one.agency().equals(meeting.agency()) || reached.contains(one.agency()))).toList();
    }

    /** One of them for which its host answers, since nobody of it can. */
    Optional<MeetingAgency> unreached(StrandMeeting meeting, String agency) {
        return of(meeting).stream().filter(guest -> !guest.reached()).map(MeetingGuest::said)
                .filter(one -> one.agency().value().equals(agency)).findFirst();
    }

    private MeetingGuest guest(StrandMeeting meeting, MeetingAgency one, boolean reached) {
        return new MeetingGuest(one, role(meeting, one.agency()), reached,
                agencies.find(one.agency()).map(NationalAgency::contact).map(AgencyContact::email).orElse(null));
    }

    /** The most that it is in one of the strands. */
    @Nullable Role role(StrandMeeting meeting, AgencyCode agency) {
        return meeting.forStrands().stream().flatMap(strand -> memberships.of(agency, strand, meeting.startsOn()).stream())
                .map(membership -> membership.role()).min(Role::compareTo).orElse(null);
    }
}
