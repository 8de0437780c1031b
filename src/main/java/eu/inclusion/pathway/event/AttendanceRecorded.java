package eu.inclusion.pathway.event;

/** It is on record whether an organisation that had a place took part. */
public record AttendanceRecorded(ParticipationId participationId, String pathReference, boolean tookPart) {
}
