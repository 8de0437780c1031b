package eu.inclusion.pathway.desk.strand;

import eu.inclusion.pathway.programme.StrandMembership;
import eu.inclusion.pathway.strand.MeetingAgency;
import org.jspecify.annotations.Nullable;

/**
 * An agency that is invited to a meeting, as the meeting's page shows it.
 *
 * @param role as what it takes part in the meeting's strands on its first day; nothing where it does not belong to them
 * @param reached whether anybody of it has an account here, and so a task to answer
 * @param email where the public writes to it, if that is known
 */
public record MeetingGuest(MeetingAgency said, StrandMembership.@Nullable Role role, boolean reached, @Nullable String email) {
}
