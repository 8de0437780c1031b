package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;

/**
 * An agency was invited to a meeting that another one hosts.
 *
 * @param reference the meeting's, with the agency's code behind it
 */
public record StrandAgencyInvited(StrandMeetingId meetingId, String reference, AgencyCode agency) {

    static StrandAgencyInvited to(StrandMeeting meeting, AgencyCode agency) {
        return new StrandAgencyInvited(meeting.id(), referenceOf(meeting, agency), agency);
    }

    /** Under what an agency's part in a meeting goes. */
    public static String referenceOf(StrandMeeting meeting, AgencyCode agency) {
        return meeting.agency().equals(agency) ? meeting.reference() : meeting.reference() + "-" + agency.value();
    }
}
