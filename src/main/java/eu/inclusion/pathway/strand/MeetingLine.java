package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/**
 * One meeting as lists show it.
 *
 * @param changes how often anything about it was changed
 */
public record MeetingLine(String reference, MeetingKind kind, AgencyCode agency, String title, String place, LocalDate startsOn,
        LocalDate endsOn, @Nullable LocalTime startsAt, MeetingStatus status, int changes) {
}
