package eu.inclusion.pathway.attendance;

import eu.inclusion.pathway.event.ParticipationStatus;
import java.util.Collection;

/** How somebody was at an event. The four values of the participants list of the agencies' training and cooperation activities. */
public enum Presence {
    /** There for all of it. */
    FULL,
    /** There for a part of it. */
    PARTIAL,
    /** Expected, and did not come. */
    NO_SHOW,
    /** Said beforehand that he or she would not come. */
    CANCELLED;

    /** Whether the person came at all. */
    public boolean wasThere() {
        return this == FULL || this == PARTIAL;
    }

    /** What follows for an organisation from how its participants were there. */
    static ParticipationStatus outcome(Collection<Presence> participants) {
        if (participants.contains(FULL)) {
            return ParticipationStatus.ATTENDED;
        }
        if (participants.contains(PARTIAL)) {
            return ParticipationStatus.PARTLY_ATTENDED;
        }
        boolean allCancelled = !participants.isEmpty() && participants.stream().allMatch(CANCELLED::equals);
        return allCancelled ? ParticipationStatus.CANCELLED : ParticipationStatus.NO_SHOW;
    }

    /** How the persons of an organisation were there, where only that of the organisation is on record. */
    static Presence of(ParticipationStatus organisation) {
        return switch (organisation) {
            case ATTENDED -> FULL;
            case PARTLY_ATTENDED -> PARTIAL;
            case CANCELLED -> CANCELLED;
            default -> NO_SHOW;
        };
    }
}
