package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.ParticipationId;
import eu.inclusion.pathway.organisation.OrganisationId;
import eu.inclusion.pathway.programme.Country;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * A person who is expected at an event, or came.
 *
 * @param version how often something was put on record of the person; 0 while nothing is
 * @param from the organisation, as it stands in the register or as it was said at the door
 * @param name nothing where the organisation did not say who comes
 * @param number which of its organisation's unnamed persons it is, from 1; 0 for a person with a name
 * @param email where somebody who came unannounced wants to be written to
 * @param companion a personal assistant or interpreter: there, and no participant
 * @param walkIn whether the person came unannounced
 * @param presence nothing while nothing is on record
 */
public record Attendee(AttendeeId id, int version, From from, @Nullable String name, int number, @Nullable String email, boolean companion,
        boolean walkIn, @Nullable Presence presence, @Nullable Instant markedAt, @Nullable String markedBy) {

    /**
     * @param participation of the organisation in this event, if it has one
     * @param organisation in the register, if it is there
     */
    public record From(@Nullable ParticipationId participation, @Nullable OrganisationId organisation, String name,
            @Nullable Country country) {
    }

    static Attendee named(AttendeeId id, From from, String name, boolean companion) {
        return new Attendee(id, 0, from, name, 0, null, companion, false, null, null, null);
    }

    static Attendee unnamed(ParticipationId participation, From from, int number) {
        return new Attendee(AttendeeId.unnamed(participation, number), 0, from, null, number, null, false, false, null, null, null);
    }

    static Attendee walkIn(AttendeeId id, From from, String name, @Nullable String email) {
        return new Attendee(id, 0, from, name, 0, email, false, true, null, null, null);
    }

    /** Whether the person came. */
    public boolean wasThere() {
        return presence != null && presence.wasThere();
    }

    /** Whether the person came unannounced from an organisation that the agency does not know: one to register, so that it is mapped. */
    public boolean isOfUnknownOrganisation() {
        return walkIn && from.organisation() == null && wasThere();
    }

    Attendee now(@Nullable Presence how, Instant moment, String by) {
        return new Attendee(id, version, from, name, number, email, companion, walkIn, how, moment, by);
    }

    /** The same person as on record before: what is known now, with what was recorded then. */
    Attendee recordedAs(Attendee before) {
        return new Attendee(id, before.version, from, name == null ? before.name : name, number, before.email, companion, before.walkIn,
                before.presence, before.markedAt, before.markedBy);
    }
}
