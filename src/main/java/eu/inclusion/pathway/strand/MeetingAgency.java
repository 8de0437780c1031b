package eu.inclusion.pathway.strand;

import eu.inclusion.pathway.programme.AgencyCode;
import org.jspecify.annotations.Nullable;

/**
 * An agency that is invited to a meeting.
 *
 * @param answer nothing until it answered
 * @param agendaPoints what it wants to speak about
 * @param present whether it was there; nothing until the minutes are written
 */
public record MeetingAgency(AgencyCode agency, @Nullable MeetingAnswer answer, @Nullable String whoComes, @Nullable String agendaPoints,
        @Nullable Boolean present) {
}
