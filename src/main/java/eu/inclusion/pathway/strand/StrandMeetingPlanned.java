package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;

/** A meeting was planned; its host follows it from here on. */
public record StrandMeetingPlanned(StrandMeetingId meetingId, String reference, AgencyCode agency) {
}
