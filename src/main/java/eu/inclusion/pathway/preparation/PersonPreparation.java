package eu.inclusion.pathway.preparation;

import eu.inclusion.pathway.event.EventId;
import eu.inclusion.pathway.event.EventPersonId;
import eu.inclusion.pathway.event.ParticipationId;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What is kept of one person for one event.
 *
 * @param consent for what the person said of health; nothing where nothing was said
 * @param byPerson whether the person told it by the own link, so that the organisation does not read it
 */
public record PersonPreparation(EventPersonId person, ParticipationId participation, EventId event, PersonTold told,
        @Nullable HealthConsent consent, @Nullable GuardianPermission permission, Instant toldAt, String toldBy, boolean byPerson) {

    /** How the person stands, for an event that begins on that day. */
    public PreparationStanding standing(LocalDate startsOn) {
        if (!told.isMinorOn(startsOn)) {
            return PreparationStanding.COMPLETE;
        }
        if (permission == null || permission.given() == null) {
            return PreparationStanding.PERMISSION_AWAITED;
        }
        return permission.isGiven() ? PreparationStanding.COMPLETE : PreparationStanding.PERMISSION_REFUSED;
    }
}
