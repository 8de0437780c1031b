package eu.inclusion.pathway.event;

import org.jspecify.annotations.Nullable;

/**
 * A person who comes to an event for an organisation. Nothing about anyone's health or needs is kept here.
 *
 * @param role what the person does in the organisation
 * @param companion a personal assistant or interpreter: counts for rooms, not as a participant, and takes no place
 */
public record EventPerson(EventPersonId id, ParticipationId participationId, String name, @Nullable String role, @Nullable String email,
        boolean companion) {

    /** What stands in place of a name whose time is over. */
    public static final String FORGOTTEN = "–";
}
