package eu.inclusion.pathway.invitation;

import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.mapping.Need;
import eu.inclusion.pathway.organisation.ExperienceStatus;
import eu.inclusion.pathway.programme.Strand;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An organisation that waits for a national event, as officers choose from it.
 *
 * @param experience in partnerships, where it was worked out
 * @param came to how many events someone came
 * @param missed to how many events nobody came although expected
 * @param contact whether somebody is known there to write to
 * @param writtenTo whether this event has written to that person already, for another organisation
 * @param elsewhere another event at which it has a place on the same days
 */
public record InviteeLine(ParticipationId id, String pathReference, String name, String place, @Nullable String postcode, LocalDate since,
        Set<Strand> strands, Set<Need> needs, @Nullable ExperienceStatus experience, int came, int missed, boolean contact, boolean writtenTo,
        @Nullable String elsewhere, boolean chosen) {
}
