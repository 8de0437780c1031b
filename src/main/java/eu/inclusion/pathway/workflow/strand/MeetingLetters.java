package eu.inclusion.pathway.workflow.strand;

import eu.inclusion.pathway.correspondence.EventLetter.EventDetails;
import eu.inclusion.pathway.correspondence.Letter;
import eu.inclusion.pathway.correspondence.Outbox;
import eu.inclusion.pathway.correspondence.Recipient;
import eu.inclusion.pathway.correspondence.StrandLetter.StrandMeetingCalledOff;
import eu.inclusion.pathway.identity.Role;
import eu.inclusion.pathway.identity.StaffDirectory;
import eu.inclusion.pathway.identity.StaffMember;
import eu.inclusion.pathway.programme.AgencyCode;
import eu.inclusion.pathway.strand.MeetingAgencies;
import eu.inclusion.pathway.strand.MeetingAgency;
import eu.inclusion.pathway.strand.MeetingAnswer;
import eu.inclusion.pathway.strand.StrandMeeting;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Writes to the officers of agencies that wanted to come that a meeting does not take place: their own task was done, so no task tells them. */
@Component
class MeetingLetters {

    private final MeetingAgencies agencies;
    private final StaffDirectory staff;
    private final Outbox outbox;
    private final MeetingWords words;
    private final String baseUrl;

    MeetingLetters(MeetingAgencies agencies, StaffDirectory staff, Outbox outbox, MeetingWords words, @Value("${pathway.base-url}") String baseUrl) {
        this.agencies = agencies;
        this.staff = staff;
        this.outbox = outbox;
        this.words = words;
        this.baseUrl = baseUrl;
    }

    void calledOff(StrandMeeting meeting) {
        agencies.of(meeting.id()).stream().filter(one -> !one.agency().equals(meeting.agency()))
                .filter(one -> one.answer() == MeetingAnswer.COMING || one.answer() == MeetingAnswer.ONLINE).map(MeetingAgency::agency)
                .flatMap(this::officers).distinct().forEach(officer -> write(meeting, officer));
    }

    private Stream<StaffMember> officers(AgencyCode agency) {
        return Stream.of(Role.OFFICER, Role.LEAD_OFFICER).flatMap(role -> staff.inRole(role, agency).stream()).filter(one -> !one.email().isBlank());
    }

    private void write(StrandMeeting meeting, StaffMember officer) {
        StrandMeetingCalledOff text = new StrandMeetingCalledOff(
                new EventDetails(meeting.title(), meeting.startsOn(), meeting.endsOn(), meeting.place()), words.agency(meeting.agency()),
                Objects.requireNonNullElse(meeting.cancelledBecause(), "–"), URI.create(baseUrl + "/desk/meetings/" + meeting.reference()));
        outbox.put(new Letter(new Recipient(officer.email(), officer.fullName(), Locale.ENGLISH), text, meeting.agency(), meeting.reference(),
                "strand-meeting-called-off/" + meeting.id().text() + "/" + officer.userId()));
    }
}
