package eu.inclusion.pathway.internationalcall;

import eu.inclusion.pathway.event.EventStatus;

/** How an international event stands, in the words of the agencies' training and cooperation activities (TCA knowledge base). */
public enum ActivityStatus {
    /** Only the host's officers see it. */
    NEW,
    /** The host writes it; still only its officers see it. */
    DRAFT,
    /** Other agencies see it, may comment and commit money. */
    IDEA,
    /** Host and partnership are set; organisations apply. */
    OPEN,
    /** Enough supported participants: it takes place. */
    CONFIRMED,
    /** It took place. */
    IMPLEMENTED,
    /** Later, and nobody knows when yet. */
    POSTPONED,
    /** It does not take place; that is final. */
    CANCELLED;

    /** Read from the event's own status and from how far its call is; neither mirrors the other. */
    static ActivityStatus of(EventStatus event, InternationalCall call) {
        return switch (event) {
            case CANCELLED -> CANCELLED;
            case HELD, CLOSED -> IMPLEMENTED;
            case PLANNED, OPEN -> call.isPostponed() ? POSTPONED : valueOf(call.stage().name());
        };
    }
}
